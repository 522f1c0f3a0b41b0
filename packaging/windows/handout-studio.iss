; The installer for Windows, for Inno Setup 6.3 or newer. From the top of the sources, after `make installer`'s two steps
; (docs/release.md):
;
;   iscc /DVersion=0.1.0 packaging\windows\handout-studio.iss
;
; To sign, add /DSign and a signing tool named "handout" to Inno Setup (docs/release.md).

#ifndef Version
  #error Say the version: /DVersion=1.2.3
#endif

[Setup]
AppId={{6C0A6F5E-5C0B-4B7E-9E55-2F1E7C3B9A41}
AppName=Handout Studio
AppVersion={#Version}
AppPublisher=Handout Studio contributors
VersionInfoVersion={#Version}
DefaultDirName={autopf}\Handout Studio
DefaultGroupName=Handout Studio
DisableProgramGroupPage=yes
; For the one who is signed in, without an administrator; who is one may choose all users.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
SourceDir=..\..
LicenseFile=LICENSE
SetupIconFile=build\frozen\build_installer\handout-studio.ico
UninstallDisplayIcon={app}\handout-studio.exe
OutputDir=dist
OutputBaseFilename=handout-studio-{#Version}-windows
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
#ifdef Sign
SignTool=handout
SignedUninstaller=yes
#endif

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

; What an older version had and this one hasn't must not stay: Python would load it.
[InstallDelete]
Type: filesandordirs; Name: "{app}\parts"

[Files]
Source: "dist\handout-studio\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Handout Studio"; Filename: "{app}\handout-studio.exe"
Name: "{autodesktop}\Handout Studio"; Filename: "{app}\handout-studio.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\.handout"; ValueType: string; ValueData: "HandoutStudio.Handout"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.handout\OpenWithProgids"; ValueType: string; ValueName: "HandoutStudio.Handout"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HandoutStudio.Handout"; ValueType: string; ValueData: "Handout"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HandoutStudio.Handout\DefaultIcon"; ValueType: string; ValueData: "{app}\handout-studio.exe,0"
Root: HKA; Subkey: "Software\Classes\HandoutStudio.Handout\shell\open\command"; ValueType: string; ValueData: """{app}\handout-studio.exe"" ""%1"""
; Many programs have templates of this name: offered among others, and never taken from them.
Root: HKA; Subkey: "Software\Classes\.template\OpenWithProgids"; ValueType: string; ValueName: "HandoutStudio.Template"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\HandoutStudio.Template"; ValueType: string; ValueData: "Handout template"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\HandoutStudio.Template\shell\open\command"; ValueType: string; ValueData: """{app}\handout-studio.exe"" ""%1"""

[Run]
Filename: "{app}\handout-studio.exe"; Description: "{cm:LaunchProgram,Handout Studio}"; Flags: nowait postinstall skipifsilent

; Nothing below {localappdata} is touched: a person's brands, templates and drafts are theirs.
