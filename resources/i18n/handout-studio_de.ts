<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>About Handout Studio</source>
        <translation>Über Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Client handouts picked, edited, watched as a PDF and handed out. Everything stays on this computer.

The program never asks the network whether there is a newer version. Look for one, and for what is new in it, where you got this one.

Free software under the MIT licence. It comes with typefaces, icons, word lists and programs of others, each under its own free licence.</source>
        <translation>Handouts für Klientinnen und Klienten: auswählen, bearbeiten, als PDF ansehen und ausgeben. Alles bleibt auf diesem Computer.

Das Programm fragt nie im Netz nach einer neueren Version. Eine neuere Version, und was in ihr neu ist, finden Sie dort, woher Sie diese haben.

Freie Software unter der MIT-Lizenz. Sie enthält Schriften, Symbole, Wortlisten und Programme anderer, jeweils unter deren eigener freier Lizenz.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Show l&amp;og</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>&amp;Another address</source>
        <translation>&amp;Weitere Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>Remove this address</source>
        <translation>Diese Adresse entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To, address {number}</source>
        <translation>An, Adresse {number}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../handout_studio/ui/announcer.py"/>
        <source>Nothing to look at</source>
        <translation>Nichts zu prüfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/announcer.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>A section holds at most {limit} characters, so this was not put in.</source>
        <translation>Ein Abschnitt fasst höchstens {limit} Zeichen, deshalb wurde dies nicht eingefügt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>nest item</source>
        <translation>Punkt einrücken</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new line</source>
        <translation>Neue Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new row</source>
        <translation>Neue Tabellenzeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>remove mark</source>
        <translation>Auszeichnung entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>typing</source>
        <translation>Eingabe</translation>
    </message>
</context>
<context>
    <name>BrandCommands</name>
    <message>
        <location filename="../../handout_studio/ui/brand_commands.py"/>
        <source>change brand</source>
        <translation>Profil wechseln</translation>
    </message>
</context>
<context>
    <name>BrandEditor</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;New</source>
        <translation>&amp;Neu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;Use this brand</source>
        <translation>Dieses Profil &amp;verwenden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Brands</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Make de&amp;fault</source>
        <translation>Als &amp;Standard</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>New handouts begin with: {name}</source>
        <translation>Neue Handouts beginnen mit: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Remo&amp;ve</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Unnamed brand</source>
        <translation>Profil ohne Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>YOUR BRANDS</source>
        <translation>IHRE PROFILE</translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Credentials</source>
        <translation>&amp;Qualifikation</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Footer text</source>
        <translation>&amp;Fußzeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Main colour</source>
        <translation>&amp;Hauptfarbe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Practice name</source>
        <translation>Name der &amp;Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Tagline</source>
        <translation>&amp;Leitsatz</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>A&amp;ddress</source>
        <translation>&amp;Anschrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Acce&amp;nt colour</source>
        <translation>&amp;Zweite Farbe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>As last chosen</source>
        <translation>Wie zuletzt gewählt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>CONTACT</source>
        <translation>KONTAKT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>For example {example}</source>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour Counselling</source>
        <translation>Praxis am Hafen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour: a band of colour</source>
        <translation>Hafen: ein Farbband</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>IN THE LIST OF BRANDS</source>
        <translation>IN DER LISTE DER PROFILE</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Individual and couples therapy</source>
        <translation>Einzel- und Paartherapie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LMFT</source>
        <translation>Psychotherapeutin</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LOOK</source>
        <translation>AUSSEHEN</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Maya Okafor</source>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Name &amp;in the list</source>
        <translation>Name &amp;in der Liste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>P&amp;hone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>PRACTICE</source>
        <translation>PRAXIS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Page de&amp;sign</source>
        <translation>Ge&amp;staltung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Pape&amp;r</source>
        <translation>Papie&amp;r</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Plain: black, with fine lines</source>
        <translation>Schlicht: schwarz, mit feinen Linien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>T&amp;ype</source>
        <translation>S&amp;chrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Warm: a tinted head</source>
        <translation>Warm: ein getönter Kopf</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Your n&amp;ame</source>
        <translation>Ihr &amp;Name</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_page.py"/>
        <source>The handout as it is printed in this brand.</source>
        <translation>Das Handout, wie es in diesem Profil gedruckt wird.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_page.py"/>
        <source>YOUR PAGE</source>
        <translation>IHRE SEITE</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 section</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>edited {day}</source>
        <translation>geändert {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>shared, edited {day}</source>
        <translation>geteilt, geändert {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>update available</source>
        <translation>Neuer Text verfügbar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used once</source>
        <translation>einmal verwendet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used {count} times</source>
        <translation>{count}-mal verwendet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} sections</source>
        <translation>{count} Abschnitte</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>A section without a title</source>
        <translation>Ein Abschnitt ohne Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>The whole handout</source>
        <translation>Das ganze Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
</context>
<context>
    <name>CheckHeading</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Before you hand it out</source>
        <translation>Bevor Sie es ausgeben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Hide the list</source>
        <translation>Liste ausblenden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Show the list</source>
        <translation>Liste einblenden</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>More categories</source>
        <translation>Weitere Kategorien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>{category}, {count} sections</source>
        <translation>{category}, {count} Abschnitte</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Address that the QR code opens</source>
        <translation>Adresse, die der QR-Code öffnet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation>Eine Adresse sieht aus wie example.org oder ich@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Make the QR code</source>
        <translation>QR-Code erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>No code</source>
        <translation>Kein Code</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>Choose: {purpose}</source>
        <translation>Auswählen: {purpose}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>like {example}</source>
        <translation>etwa {example}</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>A line of your own</source>
        <translation>Eine eigene Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>After the number</source>
        <translation>Nach der Nummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Change the words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}</source>
        <translation>Geprüft am {date}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}, more than six months ago</source>
        <translation>Geprüft am {date}, vor mehr als sechs Monaten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>How to use it, before the number</source>
        <translation>Wie man es nutzt, vor der Nummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>I checked this today</source>
        <translation>Heute geprüft</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Read at {source}</source>
        <translation>Gelesen bei {source}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>To be confirmed by you: look it up, then tick it here</source>
        <translation>Von Ihnen zu bestätigen: Schlagen Sie es nach und haken Sie es hier ab</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Add a line</source>
        <translation>Zeile hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>I checked all today</source>
        <translation>Heute alle geprüft</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Not checked for six months: {names}</source>
        <translation>Seit sechs Monaten nicht geprüft: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Numbers change. Look each one up where you are before you hand this out, and tick that you did. The handout says when they were last checked.</source>
        <translation>Nummern ändern sich. Schlagen Sie jede dort nach, wo Sie arbeiten, bevor Sie dies ausgeben, und haken Sie sie ab. Im Handout steht, wann sie zuletzt geprüft wurden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>That your messages are not watched round the clock</source>
        <translation>Dass Ihre Nachrichten nicht rund um die Uhr gelesen werden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>The heading over the emergency number</source>
        <translation>Die Überschrift über der Notrufnummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>To be confirmed: {names}</source>
        <translation>Zu bestätigen: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>What comes last</source>
        <translation>Was am Ende steht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>add contact</source>
        <translation>Kontakt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change contact</source>
        <translation>Kontakt ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change region or setting</source>
        <translation>Region oder Rahmen ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contact</source>
        <translation>Kontakt prüfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contacts</source>
        <translation>Kontakte prüfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>move contact</source>
        <translation>Kontakt verschieben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>remove contact</source>
        <translation>Kontakt entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>tick contact</source>
        <translation>Kontakt ankreuzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>untick contact</source>
        <translation>Kontakt abwählen</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Contrast on white {ratio} to 1: reads well</source>
        <translation>Kontrast auf Weiß {ratio} zu 1: gut lesbar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Contrast on white {ratio} to 1: too pale for words. The page darkens it for them.</source>
        <translation>Kontrast auf Weiß {ratio} zu 1: zu blass für Wörter. Die Seite dunkelt sie dafür ab.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Use the darker shade {colour}</source>
        <translation>Den dunkleren Ton {colour} nehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Use {colour}</source>
        <translation>{colour} nehmen</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied as plain text. You can paste it anywhere.</source>
        <translation>Als reiner Text kopiert. Sie können ihn überall einfügen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied with its formatting. You can paste it into a portal or a letter.</source>
        <translation>Mit Formatierung kopiert. Sie können es in ein Portal oder einen Brief einfügen.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Tags</source>
        <translation>&amp;Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Details</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the brand</source>
        <translation>Im Profil behalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the brand: {name}</source>
        <translation>Im Profil behalten: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout</source>
        <translation>Im Handout behalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout: {name}</source>
        <translation>Im Handout behalten: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation>PDF mit einem &amp;Passwort schützen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>On the page there is a line to fill in by hand.</source>
        <translation>Auf der Seite steht eine Linie zum Ausfüllen von Hand.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Some places of this handout are empty.</source>
        <translation>Einige Stellen dieses Handouts sind leer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Still empty: {names}. Go on all the same?</source>
        <translation>Noch leer: {names}. Trotzdem fortfahren?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>This handout has places to fill in for the person who gets it.</source>
        <translation>Dieses Handout hat Stellen, die für die Empfängerin oder den Empfänger ausgefüllt werden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>What you type is for this one copy. It is kept nowhere, unless you choose to keep it.</source>
        <translation>Was Sie eingeben, gilt nur für dieses eine Exemplar. Es wird nirgends aufbewahrt, es sei denn, Sie wählen das.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Your brand has none</source>
        <translation>Ihr Profil hat keine</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Added: {name}</source>
        <translation>Hinzugefügt: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another brand</source>
        <translation>Ein anderes Profil</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another date</source>
        <translation>Ein anderes Datum</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another edition</source>
        <translation>Eine andere Ausgabe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another language</source>
        <translation>Eine andere Sprache</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another line under the title</source>
        <translation>Eine andere Zeile unter dem Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another paper</source>
        <translation>Ein anderes Papier</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another title of the handout</source>
        <translation>Ein anderer Titel des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}</source>
        <translation>Geändert: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{came}” added</source>
        <translation>Geändert: {name}, „{came}“ ist dazugekommen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{gone}” taken out</source>
        <translation>Geändert: {name}, „{gone}“ ist weggefallen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, “{gone}” became “{came}”</source>
        <translation>Geändert: {name}, aus „{gone}“ wurde „{came}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Included again: {name}</source>
        <translation>Wieder aufgenommen: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Left out: {name}</source>
        <translation>Weggelassen: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Other settings of the page</source>
        <translation>Andere Einstellungen der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Removed: {name}</source>
        <translation>Entfernt: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Renamed: {old}, now {name}</source>
        <translation>Umbenannt: {old}, jetzt {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>The sections stand in another order</source>
        <translation>Die Abschnitte stehen in anderer Reihenfolge</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
</context>
<context>
    <name>DismissedRows</name>
    <message>
        <location filename="../../handout_studio/ui/panels/dismissed_rows.py"/>
        <source>{count} dismissed · Hide</source>
        <translation>{count} verworfen · Ausblenden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/dismissed_rows.py"/>
        <source>{count} dismissed · Show</source>
        <translation>{count} verworfen · Einblenden</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes are kept as a draft again.</source>
        <translation>Ihre Änderungen werden wieder als Entwurf gesichert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes can't be kept as a draft: {what}; {remedy}.</source>
        <translation>Ihre Änderungen können nicht als Entwurf gesichert werden: {what}; {remedy}.</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>All earlier versions of “{name}” will be deleted.</source>
        <translation>Alle früheren Versionen von „{name}“ werden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Other tags, description or settings</source>
        <translation>Andere Schlagwörter, Beschreibung oder Einstellungen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>The earlier versions of all your handouts and templates will be deleted.</source>
        <translation>Die früheren Versionen aller Ihrer Handouts und Vorlagen werden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Then called “{title}”</source>
        <translation>Hieß damals „{title}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>There are no earlier versions of “{name}”.</source>
        <translation>Es gibt keine früheren Versionen von „{name}“.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>This handout has no earlier versions yet. One is kept each time that you save it.</source>
        <translation>Dieses Handout hat noch keine früheren Versionen. Bei jedem Speichern wird eine aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back a section</source>
        <translation>Abschnitt zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back an earlier version</source>
        <translation>Frühere Version zurückholen</translation>
    </message>
</context>
<context>
    <name>EditionField</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/edition_field.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>HANDOUT</source>
        <translation>HANDOUT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change handout title</source>
        <translation>Titel des Handouts ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change subtitle</source>
        <translation>Untertitel ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Copy the text again</source>
        <translation>Text noch einmal &amp;kopieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Show the PDF</source>
        <translation>PDF &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Understood</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Before your first email</source>
        <translation>Vor Ihrer ersten E-Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email is not private: it can be read on its way, and on every device it reaches.</source>
        <translation>E-Mail ist nicht vertraulich: Sie kann unterwegs gelesen werden, und auf jedem Gerät, das sie erreicht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email this handout</source>
        <translation>Dieses Handout per E-Mail senden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>For anything personal, lock the PDF with a password, or hand the sheet over on paper.</source>
        <translation>Schützen Sie das PDF bei allem Persönlichen mit einem Passwort, oder geben Sie das Blatt auf Papier.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Its folder is open, with the PDF selected.</source>
        <translation>Sein Ordner ist offen, das PDF ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>No mail program on this computer took the draft.</source>
        <translation>Kein Mailprogramm auf diesem Computer hat den Entwurf angenommen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Nothing has been sent yet. Look at the draft there, see that the address is right, and send it. Keep Handout Studio open until the draft is on the screen.</source>
        <translation>Noch wurde nichts gesendet. Sehen Sie sich den Entwurf dort an, prüfen Sie die Adresse und senden Sie ihn. Lassen Sie Handout Studio offen, bis der Entwurf auf dem Bildschirm ist.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Opening your mail program…</source>
        <translation>Ihr Mailprogramm wird geöffnet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>That someone gets mail from a therapist can itself be private. Ask first whether email is fine.</source>
        <translation>Schon dass jemand Post von einer Therapeutin oder einem Therapeuten bekommt, kann privat sein. Fragen Sie zuerst, ob E-Mail in Ordnung ist.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The PDF is here:</source>
        <translation>Das PDF liegt hier:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The text is on the clipboard. Begin a mail in your program or on the web, paste the text, attach the PDF and send it. The PDF stays there until you close Handout Studio.</source>
        <translation>Der Text ist in der Zwischenablage. Beginnen Sie in Ihrem Programm oder im Netz eine E-Mail, fügen Sie den Text ein, hängen Sie das PDF an und senden Sie sie. Das PDF bleibt dort, bis Sie Handout Studio schließen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Your mail program opens the draft, with the PDF attached.</source>
        <translation>Ihr Mailprogramm öffnet den Entwurf mit dem PDF im Anhang.</translation>
    </message>
</context>
<context>
    <name>EmailForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation>PDF mit einem &amp;Passwort schützen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>They all see each other's addresses. To write to each alone, use File &gt; Many at once.</source>
        <translation>Alle sehen die Adressen der anderen. Um jeder Person einzeln zu schreiben, nutzen Sie Datei &gt; Viele auf einmal.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>You can leave this empty, and choose in your mail program.</source>
        <translation>Sie können dies leer lassen und in Ihrem Mailprogramm wählen.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose a section on the left to write in it.</source>
        <translation>Wählen Sie links einen Abschnitt, um darin zu schreiben.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose from the library</source>
        <translation>Aus der Bibliothek wählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>This handout has no section yet.</source>
        <translation>Dieses Handout hat noch keinen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Write a section of my own</source>
        <translation>Eigenen Abschnitt schreiben</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/export.py"/>
        <source>Looking at “{name}”…</source>
        <translation>„{name}“ wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/export.py"/>
        <source>Writing “{name}”…</source>
        <translation>„{name}“ wird geschrieben…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>{name} is the handout itself, and would be lost.</source>
        <translation>{name} ist das Handout selbst und ginge verloren.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>A section without a title couldn't be laid out: {reason}.</source>
        <translation>Ein Abschnitt ohne Titel konnte nicht gesetzt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to section</source>
        <translation>Zum Abschnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to the section that could not be laid out</source>
        <translation>Zu dem Abschnitt, der nicht gesetzt werden konnte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages below are from before.</source>
        <translation>Die Seiten unten sind von vorher.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages couldn't be laid out: {reason}.</source>
        <translation>Die Seiten konnten nicht gesetzt werden: {reason}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes more memory than there is for it</source>
        <translation>er braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes too long</source>
        <translation>es dauert zu lange</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>something in it doesn't fit on a page</source>
        <translation>etwas darin passt nicht auf eine Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>the part of the program that makes the pages stopped, and was started again</source>
        <translation>der Teil des Programms, der die Seiten macht, ist stehen geblieben und wurde neu gestartet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>“{title}” couldn't be laid out: {reason}.</source>
        <translation>„{title}“ konnte nicht gesetzt werden: {reason}.</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>Asked for when you hand it out:</source>
        <translation>Wird beim Ausgeben erfragt:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>{field}: not filled in yet, asked for when you hand it out.</source>
        <translation>{field}: noch nicht ausgefüllt, wird beim Ausgeben erfragt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>{field}: not filled in yet. Its place is under Brand &gt; Edit brand.</source>
        <translation>{field}: noch nicht ausgefüllt. Der Platz dafür ist unter Profil &gt; Profil bearbeiten.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Email address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Next appointment</source>
        <translation>Nächster Termin</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Brands</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a table of people</source>
        <translation>Tabelle mit Personen auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Everything from Handout Studio</source>
        <translation>Alles aus Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as PDF</source>
        <translation>Als PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as plain text</source>
        <translation>Als reinen Text exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export page pictures</source>
        <translation>Seitenbilder exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export the brand as</source>
        <translation>Profil exportieren als</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export the template as</source>
        <translation>Vorlage exportieren als</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Handouts</source>
        <translation>Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import Markdown</source>
        <translation>Markdown importieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import a brand</source>
        <translation>Profil importieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Markdown and text files</source>
        <translation>Markdown- und Textdateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything in</source>
        <translation>Alles hereinholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything out</source>
        <translation>Alles mitnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Open a handout</source>
        <translation>Handout öffnen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>PDF files</source>
        <translation>PDF-Dateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG)</source>
        <translation>Bilder (PNG)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG, JPEG, SVG)</source>
        <translation>Bilder (PNG, JPEG, SVG)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Plain text files</source>
        <translation>Reine Textdateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Save the handout as</source>
        <translation>Handout speichern als</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Tables (CSV)</source>
        <translation>Tabellen (CSV)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Choose another name, or close it there first.</source>
        <translation>Wählen Sie einen anderen Namen, oder schließen Sie es zuerst dort.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Saving “{name}”…</source>
        <translation>„{name}“ wird gespeichert…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} ist in einem anderen Fenster offen.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Find in the whole handout</source>
        <translation>Im ganzen Handout suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Match case</source>
        <translation>Groß- und Kleinschreibung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Next one (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Previous one (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace all of them, as one step that undo takes back</source>
        <translation>Alle ersetzen, als ein Schritt, den Rückgängig zurücknimmt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>{count} found</source>
        <translation>{count} gefunden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>Replaced 1 place.</source>
        <translation>1 Stelle ersetzt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>Replaced {count} places.</source>
        <translation>{count} Stellen ersetzt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>With these words a text would have more than {limit} characters. Nothing was replaced.</source>
        <translation>Mit diesen Worten hätte ein Text mehr als {limit} Zeichen. Nichts wurde ersetzt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>replace all</source>
        <translation>Alle ersetzen</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Bring back: {finding}</source>
        <translation>Zurückholen: {finding}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Dismiss in this handout (Delete)</source>
        <translation>In diesem Handout verwerfen (Entf)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Dismiss: {finding}</source>
        <translation>Verwerfen: {finding}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Enter goes there, Delete dismisses it in this handout.</source>
        <translation>Eingabe springt dorthin, Entf verwirft den Hinweis in diesem Handout.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Make my first handout</source>
        <translation>Mein erstes Handout &amp;erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Überspringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Where you work</source>
        <translation>&amp;Wo Sie arbeiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Ihr Name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Alles bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>For example {example}</source>
        <translation>Zum Beispiel {example}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Four things make a sheet yours. Each can wait, and can be changed later.</source>
        <translation>Vier Dinge machen ein Blatt zu Ihrem. Jedes kann warten und lässt sich später ändern.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Harbour Counselling</source>
        <translation>Praxis am Hafen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Maya Okafor</source>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Name of the &amp;practice</source>
        <translation>Name der &amp;Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Name of the practice</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Welcome to Handout Studio</source>
        <translation>Willkommen bei Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Where you work</source>
        <translation>Wo Sie arbeiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Where you work decides the paper, and whom your sheets name in a crisis.</source>
        <translation>Wo Sie arbeiten, bestimmt das Papier, und wen Ihre Blätter in einer Krise nennen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>More formatting</source>
        <translation>Weitere Formatierung</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>BUILT IN</source>
        <translation>EINGEBAUT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Built-in templates</source>
        <translation>Eingebaute Vorlagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>MINE</source>
        <translation>EIGENE</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>My templates</source>
        <translation>Eigene Vorlagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>No template of yours has these words.</source>
        <translation>Keine Ihrer Vorlagen enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Save a handout as a template, or duplicate a built-in one, and it appears here.</source>
        <translation>Speichern Sie ein Handout als Vorlage oder duplizieren Sie eine eingebaute, dann erscheint sie hier.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Search templates</source>
        <translation>Vorlagen durchsuchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Start from a template</source>
        <translation>Mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>&amp;Bring back</source>
        <translation>&amp;Zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>&amp;Delete its versions…</source>
        <translation>Versionen &amp;löschen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>1 version</source>
        <translation>1 Version</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Handout</source>
        <translation>Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Handouts and templates that are gone</source>
        <translation>Handouts und Vorlagen, die nicht mehr da sind</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Moved, renamed or deleted files, as they were saved last. They are kept on this computer alone.</source>
        <translation>Verschobene, umbenannte oder gelöschte Dateien, wie sie zuletzt gespeichert waren. Sie liegen nur auf diesem Computer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Nothing is kept of files that are gone.</source>
        <translation>Von Dateien, die nicht mehr da sind, ist nichts aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>last saved {time}</source>
        <translation>zuletzt gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>{count} versions</source>
        <translation>{count} Versionen</translation>
    </message>
</context>
<context>
    <name>GoneVersions</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>All earlier versions of “{name}” will be deleted.</source>
        <translation>Alle früheren Versionen von „{name}“ werden gelöscht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>Looking for files…</source>
        <translation>Dateien werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>“{name}” is among your templates again.</source>
        <translation>„{name}“ ist wieder unter Ihren Vorlagen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>“{name}” is back. Save it to keep it.</source>
        <translation>„{name}“ ist wieder da. Zum Behalten bitte speichern.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>fill in details</source>
        <translation>Angaben ausfüllen</translation>
    </message>
</context>
<context>
    <name>HandoutCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout subtitle</source>
        <translation>Untertitel des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout title</source>
        <translation>Titel des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Subtitle: a line under the title, if you like</source>
        <translation>Untertitel: eine Zeile unter dem Titel, wenn Sie mögen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The handout's title, at the top of the first page</source>
        <translation>Der Titel des Handouts, oben auf der ersten Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The line under the handout's title</source>
        <translation>Die Zeile unter dem Titel des Handouts</translation>
    </message>
</context>
<context>
    <name>HandoutCheck</name>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>Back on the list.</source>
        <translation>Wieder in der Liste.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>Dismissed in this handout. Undo brings it back.</source>
        <translation>In diesem Handout verworfen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>dismiss</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <location filename="../../handout_studio/ui/hint_bar.py"/>
        <source>Hide this hint</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>&amp;Add to my templates</source>
        <translation>Zu &amp;meinen Vorlagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 picture</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 section</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>ALL ITS TEXT</source>
        <translation>DER GANZE TEXT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>All its text</source>
        <translation>Der ganze Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Import a template</source>
        <translation>Vorlage importieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>The first page in your brand</source>
        <translation>Die erste Seite in Ihrem Profil</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>This file holds {parts}. It will have your own brand.</source>
        <translation>Diese Datei enthält {parts}. Sie bekommt Ihr eigenes Profil.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} pictures</source>
        <translation>{count} Bilder</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} sections</source>
        <translation>{count} Abschnitte</translation>
    </message>
</context>
<context>
    <name>LibraryFolder</name>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is on this computer alone now</source>
        <translation>Die Bibliothek ist jetzt nur auf diesem Computer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is shared in {folder} now</source>
        <translation>Die Bibliothek ist jetzt in {folder} geteilt</translation>
    </message>
</context>
<context>
    <name>LibraryLook</name>
    <message>
        <location filename="../../handout_studio/ui/panels/library_look.py"/>
        <source>The section's text</source>
        <translation>Der Text des Abschnitts</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>Section of the library. Enter adds it to the handout, Space shows its text.</source>
        <translation>Abschnitt der Bibliothek. Eingabe fügt ihn hinzu, Leertaste zeigt seinen Text.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>in this handout</source>
        <translation>in diesem Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>mine</source>
        <translation>eigene</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>ADD FROM LIBRARY</source>
        <translation>AUS DER BIBLIOTHEK</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add fuller wording</source>
        <translation>Langfassung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add short wording</source>
        <translation>Kurzfassung hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add to the handout</source>
        <translation>Zum Handout hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Bring back {title} from the trash</source>
        <translation>{title} aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Categories of the library</source>
        <translation>Kategorien der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>No section has “{query}” in it. Try another word.</source>
        <translation>In keinem Abschnitt steht „{query}“. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>No section in {category} has “{query}” in it. Try another word, or look in all.</source>
        <translation>In {category} steht in keinem Abschnitt „{query}“. Versuchen Sie ein anderes Wort, oder suchen Sie in allen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Save the selected section to the library</source>
        <translation>Den gewählten Abschnitt in der Bibliothek speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search the library</source>
        <translation>Bibliothek durchsuchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search {count} sections</source>
        <translation>{count} Abschnitte durchsuchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Sections in the library</source>
        <translation>Abschnitte der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation>Rückgängig: „{title}“ zurückholen</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>A network drive or a synchronised folder. What others change there appears here; when two change the same thing, both are kept. What you have on this computer stays, and all works without the folder too.</source>
        <translation>Ein Netzlaufwerk oder ein synchronisierter Ordner. Was andere dort ändern, erscheint hier; ändern zwei dasselbe, bleibt beides erhalten. Was Sie auf diesem Computer haben, bleibt, und alles geht auch ohne den Ordner.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Also in a folder that my &amp;practice shares</source>
        <translation>Auch in einem Ordner, den meine &amp;Praxis teilt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Library folder</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>On &amp;this computer alone</source>
        <translation>Nur auf &amp;diesem Computer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Shared folder</source>
        <translation>Geteilter Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Where are your templates and library sections?</source>
        <translation>Wo liegen Ihre Vorlagen und Abschnitte?</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>What is inside</source>
        <translation>Was enthalten ist</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>A limit in your own words</source>
        <translation>Eine Grenze in Ihren eigenen Worten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Remove this limit</source>
        <translation>Diese Grenze entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why is it left out? For yourself, not on the page</source>
        <translation>Warum fehlt sie? Nur für Sie, nicht auf der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why this limit is left out</source>
        <translation>Warum diese Grenze weggelassen ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Words of this limit</source>
        <translation>Wortlaut dieser Grenze</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>A start, not legal advice: law differs by place and profession. Read each line, and change it.</source>
        <translation>Ein Anfang, keine Rechtsberatung: Das Recht hängt von Ort und Beruf ab. Lesen Sie jede Zeile und ändern Sie sie.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a thing to know</source>
        <translation>Etwas Wissenswertes hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add someone</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Drawn from: {source}, read on {date}.</source>
        <translation>Quelle: {source}, gelesen am {date}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>I have read these over</source>
        <translation>Ich habe dies durchgelesen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Left out without a reason: {words}</source>
        <translation>Ohne Grund weggelassen: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>No longer listed after this change: {words}</source>
        <translation>Nach dieser Änderung nicht mehr aufgeführt: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Not confirmed yet</source>
        <translation>Noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Read over and confirmed on {date}</source>
        <translation>Durchgelesen und bestätigt am {date}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>That you will try to talk with the client first</source>
        <translation>Dass Sie zuerst mit der betroffenen Person sprechen möchten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>The words before this list</source>
        <translation>Der Text vor dieser Liste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>What comes last</source>
        <translation>Was am Ende steht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>add limit</source>
        <translation>Grenze hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change reason</source>
        <translation>Grund ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change region or setting</source>
        <translation>Region oder Rahmen ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change words</source>
        <translation>Wortlaut ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>confirm limits</source>
        <translation>Grenzen bestätigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>leave out limit</source>
        <translation>Grenze weglassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>remove limit</source>
        <translation>Grenze entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>tick limit</source>
        <translation>Grenze ankreuzen</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation>Eine Adresse sieht aus wie example.org oder ich@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Make the link</source>
        <translation>Link erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>No link</source>
        <translation>Kein Link</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Web or email address</source>
        <translation>Web- oder E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Words of the link</source>
        <translation>Text des Links</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Nothing has been noted yet.</source>
        <translation>Noch ist nichts vermerkt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>What the program did, for someone who helps you. It holds times and codes, nothing that you wrote. It stays on this computer.</source>
        <translation>Was das Programm getan hat, für jemanden, der Ihnen hilft. Es enthält Zeiten und Kürzel, nichts von Ihren Texten. Es bleibt auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Auswählen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Choose a logo</source>
        <translation>Logo auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>PNG, JPEG or SVG, at most 2 MB</source>
        <translation>PNG, JPEG oder SVG, höchstens 2 MB</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Re&amp;move logo</source>
        <translation>Logo &amp;entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Reading “{name}”…</source>
        <translation>„{name}“ wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The pages of the copy that goes out.</source>
        <translation>Die Seiten des Exemplars, das hinausgeht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The words of the copy that goes out</source>
        <translation>Die Worte des Exemplars, das hinausgeht</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Add your practice's name and logo to every page</source>
        <translation>Setzen Sie Namen und Logo Ihrer Praxis auf jede Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Edit brand…</source>
        <translation>Profil bearbeiten…</translation>
    </message>
</context>
<context>
    <name>ManyAtOnce</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished, with some rows left out</source>
        <translation>Fertig, einige Zeilen wurden ausgelassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished: {rows}.</source>
        <translation>Fertig: {rows}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Not made: {rows}.</source>
        <translation>Nicht erstellt: {rows}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Reading the table…</source>
        <translation>Die Tabelle wird gelesen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Row {row}: {what}; {remedy}.</source>
        <translation>Zeile {row}: {what}; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows, all complete.</source>
        <translation>{count} Zeilen, alle vollständig.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows: {good} will be made, {left} left out, where something is missing or wrong.</source>
        <translation>{count} Zeilen: {good} werden erstellt, {left} ausgelassen, weil etwas fehlt oder nicht stimmt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{done} of {count} are finished, in {folder}.</source>
        <translation>{done} von {count} sind fertig, in {folder}.</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make 1 file</source>
        <translation>1 Datei &amp;erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make the files</source>
        <translation>Dateien &amp;erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make {count} files</source>
        <translation>{count} Dateien &amp;erstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Making the files</source>
        <translation>Die Dateien werden erstellt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Many at once</source>
        <translation>Viele auf einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Rows that came to nothing</source>
        <translation>Zeilen ohne Ergebnis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Stopping…</source>
        <translation>Wird angehalten…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>The same handout for many people</source>
        <translation>Dasselbe Handout für viele Personen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} minutes left</source>
        <translation>noch etwa {count} Minuten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} seconds left</source>
        <translation>noch etwa {count} Sekunden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>{done} of {count}</source>
        <translation>{done} von {count}</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A &amp;mail draft beside each PDF</source>
        <translation>Ein &amp;Mail-Entwurf zu jedem PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A table (CSV) with a row for each person. Its first row names the fields, such as “First name”; a column “email” is for their addresses. What is in it is kept nowhere.</source>
        <translation>Eine Tabelle (CSV) mit einer Zeile für jede Person. Die erste Zeile nennt die Felder, etwa „Vorname“; eine Spalte „email“ ist für die Adressen. Ihr Inhalt wird nirgends aufbewahrt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>&amp;Ordner auswählen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;table…</source>
        <translation>&amp;Tabelle auswählen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Names of the files</source>
        <translation>Namen der Dateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>No table yet.</source>
        <translation>Noch keine Tabelle.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>The people of the table</source>
        <translation>Die Personen der Tabelle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>{title}, {number}, {row}, or a column such as {client.first_name}. Others may see these names.</source>
        <translation>{title}, {number}, {row} oder eine Spalte wie {client.first_name}. Andere sehen diese Namen vielleicht.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Brand</source>
        <translation>P&amp;rofil</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Page</source>
        <translation>&amp;Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Section</source>
        <translation>Abs&amp;chnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>Zuletzt &amp;geöffnet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>Si&amp;ze of words</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 brand</source>
        <translation>1 Profil</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 section</source>
        <translation>1 Abschnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 template</source>
        <translation>1 Vorlage</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved in: {parts}</source>
        <translation>Hereingeholt: {parts}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved out: {parts}</source>
        <translation>Mitgenommen: {parts}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>This takes a moment…</source>
        <translation>Einen Moment bitte…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>nothing new</source>
        <translation>nichts Neues</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} brands</source>
        <translation>{count} Profile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} sections</source>
        <translation>{count} Abschnitte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} templates</source>
        <translation>{count} Vorlagen</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outcome_bar.py"/>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>E&amp;mail</source>
        <translation>E-&amp;Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported as “{name}”.</source>
        <translation>Als „{name}“ exportiert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported to {path}</source>
        <translation>Nach {path} exportiert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>No program on this computer took “{name}”.</source>
        <translation>Kein Programm auf diesem Computer hat „{name}“ angenommen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>P&amp;rint</source>
        <translation>D&amp;rucken</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Show in fo&amp;lder</source>
        <translation>Im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>You find it in {folder}.</source>
        <translation>Sie finden es in {folder}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>{count} pictures exported, from “{first}” to “{last}”.</source>
        <translation>{count} Bilder exportiert, von „{first}“ bis „{last}“.</translation>
    </message>
</context>
<context>
    <name>OutwardPrompts</name>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Lay out for {paper}</source>
        <translation>Für {paper} &amp;setzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Print on {page}</source>
        <translation>Auf {page} &amp;drucken</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Another &amp;name…</source>
        <translation>Anderer &amp;Name…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Put {page} in the printer first. Pages are never made smaller.</source>
        <translation>Legen Sie zuerst {page} in den Drucker. Seiten werden nie verkleinert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>The pages can be laid out for {paper} for this print. They are never made smaller.</source>
        <translation>Die Seiten können für diesen Druck für {paper} gesetzt werden. Sie werden nie verkleinert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>There are files of these names already.</source>
        <translation>Dateien mit diesen Namen gibt es schon.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” and {count} more would be replaced.</source>
        <translation>„{name}“ und {count} weitere würden ersetzt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” would be replaced.</source>
        <translation>„{name}“ würde ersetzt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{printer}” is set to the paper {paper}, and these pages are {page}.</source>
        <translation>„{printer}“ ist auf das Papier {paper} eingestellt, diese Seiten sind {page}.</translation>
    </message>
</context>
<context>
    <name>OwnSectionCommands</name>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Save to my library</source>
        <translation>In meiner Bibliothek speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Section of my library</source>
        <translation>Abschnitt meiner Bibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>save to library</source>
        <translation>In der Bibliothek speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>“{title}” is in your library now</source>
        <translation>„{title}“ ist jetzt in Ihrer Bibliothek</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Vergessen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>A right click on a misspelt word in the text adds it here.</source>
        <translation>Ein Rechtsklick auf ein falsch geschriebenes Wort im Text fügt es hier hinzu.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>My words</source>
        <translation>Meine Wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>These are never marked as misspelt, in any handout.</source>
        <translation>Diese gelten nie als falsch geschrieben, in keinem Handout.</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change edition</source>
        <translation>Ausgabe ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change page details</source>
        <translation>Seitenangaben ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change paper</source>
        <translation>Papier ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on a screen</source>
        <translation>Am Bildschirm ausfüllen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on paper only</source>
        <translation>Nur auf Papier ausfüllen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on one page</source>
        <translation>Auf eine Seite bringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on two pages</source>
        <translation>Auf zwei Seiten bringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>use as many pages as it takes</source>
        <translation>So viele Seiten wie nötig</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Apply</source>
        <translation>&amp;Übernehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Datum</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Notice</source>
        <translation>&amp;Hinweis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Version</source>
        <translation>&amp;Version</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Written by</source>
        <translation>&amp;Verfasst von</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>A section without a title</source>
        <translation>Ein Abschnitt ohne Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Date on the page</source>
        <translation>Datum auf der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Or section by section:</source>
        <translation>Oder Abschnitt für Abschnitt:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Page details</source>
        <translation>Seitenangaben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Reviewed by</source>
        <translation>Durchgesehen von</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Someone who is qualified</source>
        <translation>Jemand, der dafür qualifiziert ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spelling, reading grade and wording are checked in English only.</source>
        <translation>Rechtschreibung, Lesestufe und Wortwahl werden nur im Englischen geprüft.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Such as 3, or Autumn 2026</source>
        <translation>Etwa 3 oder Herbst 2026</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The page's own words, such as its number, stay English.</source>
        <translation>Die eigenen Worte der Seite, etwa bei der Seitenzahl, bleiben englisch.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The whole text was reviewed by</source>
        <translation>Der ganze Text wurde durchgesehen von</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>This is a &amp;translation</source>
        <translation>Dies ist eine Ü&amp;bersetzung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What the sheet does not replace</source>
        <translation>Was das Blatt nicht ersetzt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What this sheet does not replace. Leave it empty, and nothing is said.</source>
        <translation>Was dieses Blatt nicht ersetzt. Lassen Sie es leer, wird nichts gesagt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Written by</source>
        <translation>Verfasst von</translation>
    </message>
</context>
<context>
    <name>PageSearchBar</name>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Schließen (Escape)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Not on the pages</source>
        <translation>Nicht auf den Seiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Preview, {words}</source>
        <translation>Vorschau, {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages left and right</source>
        <translation>Seiten nach links und rechts schieben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages up and down</source>
        <translation>Seiten nach oben und unten schieben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>The pages as they are printed. A click goes to that place in the text.</source>
        <translation>Die Seiten, wie sie gedruckt werden. Ein Klick führt zu dieser Stelle im Text.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Export a template</source>
        <translation>Vorlage exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>WHAT STAYS WITH YOU</source>
        <translation>WAS BEI IHNEN BLEIBT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your brand, logo, licence and contact details: whoever uses it gets their own</source>
        <translation>Ihr Profil, Logo, Ihre Zulassung und Kontaktdaten: Wer die Vorlage nutzt, setzt die eigenen ein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your paper size and the services of your region</source>
        <translation>Ihr Papierformat und die Angebote Ihrer Region</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>“{title}” becomes one file that you can give to another practice.</source>
        <translation>„{title}“ wird eine Datei, die Sie einer anderen Praxis geben können.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Another one</source>
        <translation>&amp;Ein anderes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Type my own</source>
        <translation>Selbst &amp;schreiben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Give the password by another road than the PDF: in person, on the phone or by text message. Note it down now: it is stored nowhere, and nobody can find it out afterwards.</source>
        <translation>Geben Sie das Passwort auf einem anderen Weg weiter als das PDF: persönlich, am Telefon oder per SMS. Notieren Sie es jetzt: Es wird nirgends gespeichert, und niemand kann es später herausfinden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Make one of plain &amp;words</source>
        <translation>Eines aus einfachen &amp;Wörtern bilden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Only who knows the password can open the PDF.</source>
        <translation>Nur wer das Passwort kennt, kann das PDF öffnen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The password</source>
        <translation>Das Passwort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The same again</source>
        <translation>Noch einmal dasselbe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The two are not the same. Type the password once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie das Passwort noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out, missing: {names}</source>
        <translation>Ausgelassen, es fehlt: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out: {reason}</source>
        <translation>Ausgelassen: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Will be made</source>
        <translation>Wird erstellt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Drawing the pages…</source>
        <translation>Die Seiten werden gezeichnet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Looking at “{name}”…</source>
        <translation>„{name}“ wird geprüft…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Writing “{name}”…</source>
        <translation>„{name}“ wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>PictureInsertion</name>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>Taking in the picture…</source>
        <translation>Das Bild wird übernommen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>The picture</source>
        <translation>Das Bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Size of words</source>
        <translation>&amp;Schriftgröße</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Design</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Where you work</source>
        <translation>&amp;Wo Sie arbeiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Check s&amp;pelling</source>
        <translation>&amp;Rechtschreibung prüfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Decides the paper, the kind of English, the limits of privacy and whom to call in a crisis.</source>
        <translation>Bestimmt das Papier, die Art des Englischen, die Grenzen der Verschwiegenheit und wen man in einer Krise anruft.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>From an old one</source>
        <translation>Von einem alten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Library &amp;folder…</source>
        <translation>&amp;Ordner der Bibliothek…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Move everything &amp;in…</source>
        <translation>Alles &amp;hereinholen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Move everything &amp;out…</source>
        <translation>Alles &amp;mitnehmen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>My wor&amp;ds…</source>
        <translation>Meine &amp;Wörter…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>NEW HANDOUTS</source>
        <translation>NEUE HANDOUTS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Never misspelt</source>
        <translation>Nie falsch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Show the &amp;welcome page at the start</source>
        <translation>Beim Start die &amp;Willkommensseite zeigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Takes effect when the program starts again.</source>
        <translation>Gilt, sobald das Programm neu gestartet wird.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Tell me before an &amp;email that it is not private</source>
        <translation>Vor einer &amp;E-Mail daran erinnern, dass sie nicht vertraulich ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Templates and sections</source>
        <translation>Vorlagen und Abschnitte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>To a new computer</source>
        <translation>Auf einen neuen Computer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WHAT YOU KEEP</source>
        <translation>WAS SIE BEHALTEN</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WHILE YOU WORK</source>
        <translation>BEIM ARBEITEN</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WINDOW</source>
        <translation>FENSTER</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Without it, the handout you worked on last opens.</source>
        <translation>Ohne sie öffnet sich das Handout, an dem Sie zuletzt gearbeitet haben.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>PREVIEW · THE PDF ITSELF</source>
        <translation>VORSCHAU · DAS PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview: the PDF itself</source>
        <translation>Vorschau: das PDF selbst</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>&amp;Cancel the print</source>
        <translation>Druck &amp;abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden gesetzt…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Looking for printers…</source>
        <translation>Drucker werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Nothing was printed.</source>
        <translation>Es wurde nichts gedruckt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the test page…</source>
        <translation>Die Testseite wird vorbereitet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sending the pages to “{printer}”…</source>
        <translation>Die Seiten werden an „{printer}“ gesendet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sent to “{printer}”.</source>
        <translation>An „{printer}“ gesendet.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Taken out of the queue of “{printer}”.</source>
        <translation>Aus der Warteschlange von „{printer}“ genommen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” has the pages already, so the print can’t be cancelled here.</source>
        <translation>„{printer}“ hat die Seiten schon, deshalb lässt sich der Druck hier nicht mehr abbrechen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” is stopped: the pages wait in its queue until it is started again.</source>
        <translation>„{printer}“ ist angehalten: Die Seiten warten in der Warteschlange, bis er wieder gestartet wird.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../handout_studio/ui/asking/system_dialog.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete them</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Open a copy</source>
        <translation>&amp;Kopie öffnen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove from the list</source>
        <translation>Aus der &amp;Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Take in</source>
        <translation>&amp;Hereinholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Try again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/progress_box.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose a folder for the files</source>
        <translation>Ordner für die Dateien auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose the shared folder</source>
        <translation>Den geteilten Ordner auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Delete the draft “{name}”?</source>
        <translation>Den Entwurf „{name}“ löschen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Deleting them changes none of the files.</source>
        <translation>Die Dateien selbst ändern sich dadurch nicht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Do you want to save your changes to “{name}”?</source>
        <translation>Möchten Sie Ihre Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Earlier versions of {count} files are kept on this computer.</source>
        <translation>Auf diesem Computer liegen frühere Versionen von {count} Dateien.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Handouts that use it keep their own copy.</source>
        <translation>Handouts, die es verwenden, behalten ihre eigene Kopie.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Es wurde vielleicht verschoben oder umbenannt, oder das Laufwerk ist nicht verbunden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It was never saved to a file, so this is its only copy.</source>
        <translation>Er wurde nie in einer Datei gespeichert, dies ist die einzige Fassung.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Remove the brand “{name}”?</source>
        <translation>Das Profil „{name}“ entfernen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;elsewhere…</source>
        <translation>Woanders &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save under another name to keep both, or replace the file with your version.</source>
        <translation>Speichern Sie unter einem anderen Namen, um beide zu behalten, oder ersetzen Sie die Datei durch Ihre Version.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Take in {inside}?</source>
        <translation>{inside} hereinholen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>The file itself is gone, so they are all there is of it.</source>
        <translation>Die Datei selbst ist nicht mehr da; mehr als diese Versionen gibt es davon nicht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>They come beside what you have. Your paper and theme become those of the file.</source>
        <translation>Sie kommen zu dem dazu, was Sie haben. Papier und Design werden die der Datei.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>What you have now stays as it is.</source>
        <translation>Was Sie jetzt haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>You can open a copy here. It has no file until you save it under a name of its own.</source>
        <translation>Sie können hier eine Kopie öffnen. Sie hat keine Datei, bis Sie sie unter einem eigenen Namen speichern.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your changes are lost if you don't save them.</source>
        <translation>Ihre Änderungen gehen verloren, wenn Sie nicht speichern.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your words are kept as a draft meanwhile.</source>
        <translation>Ihre Worte sind inzwischen als Entwurf gesichert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is no longer in {folder}.</source>
        <translation>„{name}“ ist nicht mehr in {folder}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is open in another window already.</source>
        <translation>„{name}“ ist schon in einem anderen Fenster offen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” was changed by another program since you opened it.</source>
        <translation>„{name}“ wurde seit dem Öffnen von einem anderen Programm geändert.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Grade {grade} · {count} words · {sentence}</source>
        <translation>Stufe {grade} · {count} Wörter · {sentence}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Hardest sentences first. The grade is a rough guide.</source>
        <translation>Schwerste Sätze zuerst. Die Stufe ist ein grober Anhalt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Select it in the text</source>
        <translation>Im Text auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>There is no sentence of six words or more</source>
        <translation>Es gibt keinen Satz mit sechs oder mehr Wörtern</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Handouts that you save appear here.</source>
        <translation>Gespeicherte Handouts erscheinen hier.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Recent handouts</source>
        <translation>Letzte Handouts</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Locate</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Locate {name}</source>
        <translation>{name} suchen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Remove {name} from the list</source>
        <translation>{name} aus der Liste entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery.py"/>
        <source>There is no unsaved work from before. All that was written has been settled.</source>
        <translation>Es gibt keine ungesicherte Arbeit von früher. Alles Geschriebene ist geklärt.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Delete the draft…</source>
        <translation>&amp;Entwurf löschen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Keep the saved one</source>
        <translation>Das &amp;Gespeicherte behalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Recover the draft</source>
        <translation>Entwurf &amp;wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Both versions are safe.</source>
        <translation>Beide Fassungen sind sicher.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Decide &amp;later</source>
        <translation>&amp;Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drafts that were not saved</source>
        <translation>Entwürfe, die nicht gespeichert wurden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Handout Studio ended before this was saved.</source>
        <translation>Handout Studio wurde beendet, bevor dies gespeichert war.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds no section.</source>
        <translation>Es enthält keinen Abschnitt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds these sections:</source>
        <translation>Es enthält diese Abschnitte:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Last change {time}</source>
        <translation>Letzte Änderung {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Never saved to a file</source>
        <translation>Nie in einer Datei gespeichert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Nothing is deleted until you say so.</source>
        <translation>Nichts wird gelöscht, bevor Sie es sagen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Nothing: the draft is what is in the file.</source>
        <translation>Nichts: Der Entwurf entspricht der Datei.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The draft</source>
        <translation>Der Entwurf</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The file was changed by another program since. Saving will ask before it replaces it.</source>
        <translation>Die Datei wurde seither von einem anderen Programm geändert. Beim Speichern wird gefragt, bevor sie ersetzt wird.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The saved file</source>
        <translation>Die gespeicherte Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>There is none.</source>
        <translation>Es gibt keine.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>This page can't be drawn. Its words are safe.</source>
        <translation>Diese Seite kann nicht gezeichnet werden. Ihre Worte sind sicher.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Unsaved work</source>
        <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs in the draft</source>
        <translation>Was im Entwurf anders ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What is in the draft</source>
        <translation>Was im Entwurf steht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Your words are safe.</source>
        <translation>Ihre Worte sind sicher.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>{name} can't be found or read</source>
        <translation>{name} ist nicht zu finden oder nicht lesbar</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>&amp;Save as template</source>
        <translation>Als Vorlage &amp;speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Replace my template of this name</source>
        <translation>Meine Vorlage dieses Namens ersetzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>The date</source>
        <translation>Das Datum</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>WHAT STAYS OUT</source>
        <translation>WAS NICHT MITKOMMT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>What was filled in for a client: only the empty fields stay</source>
        <translation>Was für eine Person ausgefüllt wurde: Nur die leeren Felder bleiben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Your brand and logo: they are put in when the template is used</source>
        <translation>Ihr Profil und Logo: Sie kommen dazu, wenn die Vorlage verwendet wird</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Section text</source>
        <translation>Text des Abschnitts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Write here</source>
        <translation>Hier schreiben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>table</source>
        <translation>Tabelle</translation>
    </message>
</context>
<context>
    <name>SectionDelegate</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_delegate.py"/>
        <source>Section title</source>
        <translation>Titel des Abschnitts</translation>
    </message>
</context>
<context>
    <name>SectionFooter</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>A rough guide: the US school year in which most people can read this. Shows the hardest sentences.</source>
        <translation>Ein grober Anhalt: die US-Schulklasse, in der die meisten dies lesen können. Zeigt die schwersten Sätze.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>Back to library text</source>
        <translation>Zurück zum Bibliothekstext</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>The library's own title and text again; undo takes it back</source>
        <translation>Wieder Titel und Text der Bibliothek; Rückgängig nimmt es zurück</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>reading grade {grade}</source>
        <translation>Lesestufe {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>{words} words</source>
        <translation>{words} Wörter</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Kategorien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Bring “{title}” in my library up to date</source>
        <translation>„{title}“ in meiner Bibliothek auf diesen Stand bringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Categories</source>
        <translation>Kategorien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Keep it as a new section</source>
        <translation>Als neuen Abschnitt behalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search &amp;words</source>
        <translation>Such&amp;wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search words</source>
        <translation>Suchwörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Setting</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Words with commas between them</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Fuller wording</source>
        <translation>Langfassung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>SECTION {number} OF {count}</source>
        <translation>ABSCHNITT {number} / {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Short wording</source>
        <translation>Kurzfassung</translation>
    </message>
</context>
<context>
    <name>SectionListModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>1 thing to check</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Section of this handout. Space ticks it, Enter opens its text.</source>
        <translation>Abschnitt dieses Handouts. Leertaste kreuzt ihn an, Eingabe öffnet seinen Text.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Untitled section</source>
        <translation>Abschnitt ohne Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>grade {grade}</source>
        <translation>Stufe {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>included</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>no text yet</source>
        <translation>noch kein Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>position {row} of {count}</source>
        <translation>Position {row} von {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>{count} things to check</source>
        <translation>{count} Hinweise</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>SectionListPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>A handout holds {count} sections at most.</source>
        <translation>Ein Handout enthält höchstens {count} Abschnitte.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Add an empty section of your own</source>
        <translation>Einen leeren eigenen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Back to library text</source>
        <translation>Zurück zum Bibliothekstext</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Duplicate {count} sections</source>
        <translation>{count} Abschnitte duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Fuller wording</source>
        <translation>Langfassung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>IN THIS HANDOUT</source>
        <translation>IM HANDOUT</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Include in the handout</source>
        <translation>In das Handout aufnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Remove {count} sections</source>
        <translation>{count} Abschnitte entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Sections in this handout</source>
        <translation>Abschnitte in diesem Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Short wording</source>
        <translation>Kurzfassung</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <location filename="../../handout_studio/ui/editor/line_field.py"/>
        <source>Section title</source>
        <translation>Titel des Abschnitts</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_view.py"/>
        <source>No sections yet. Add one from the library below, or write your own.</source>
        <translation>Noch keine Abschnitte. Fügen Sie unten einen aus der Bibliothek hinzu, oder schreiben Sie einen eigenen.</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Doesn't apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Questions after PEMAT-P and the Clear Communication Index, in our own words. For your own use: this is not an official score. What can be measured is answered already; your answer counts more.</source>
        <translation>Fragen nach PEMAT-P und dem Clear Communication Index, in unseren eigenen Worten. Für Sie selbst: Dies ist keine amtliche Wertung. Was sich messen lässt, ist schon beantwortet; Ihre Antwort zählt mehr.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Self-check</source>
        <translation>Selbstprüfung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>{yes} yes · {no} not yet · {open} for you to answer</source>
        <translation>{yes} ja · {no} noch nicht · {open} für Sie offen</translation>
    </message>
</context>
<context>
    <name>SelfCheckSheet</name>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Doesn't apply.</source>
        <translation>Trifft nicht zu.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>For your own use. This is not an official score.</source>
        <translation>Für Sie selbst. Dies ist keine amtliche Wertung.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Not yet.</source>
        <translation>Noch nicht.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Self-check: {title}</source>
        <translation>Selbstprüfung: {title}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>The questions follow PEMAT-P (AHRQ) and the Clear Communication Index (CDC), in this program's own words.</source>
        <translation>Die Fragen folgen PEMAT-P (AHRQ) und dem Clear Communication Index (CDC), in den eigenen Worten dieses Programms.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Untitled handout</source>
        <translation>Handout ohne Titel</translation>
    </message>
</context>
<context>
    <name>SharpnessDialog</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>&amp;Continue…</source>
        <translation>&amp;Weiter…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>A picture can’t be read aloud or searched. Where you can, hand out the PDF.</source>
        <translation>Ein Bild kann nicht vorgelesen oder durchsucht werden. Geben Sie nach Möglichkeit das PDF aus.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Each page becomes one picture (PNG). How sharp shall they be?</source>
        <translation>Jede Seite wird ein Bild (PNG). Wie scharf sollen sie sein?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Export page pictures</source>
        <translation>Seitenbilder exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For &amp;print: large files</source>
        <translation>Zum &amp;Drucken: große Dateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For a &amp;screen: small files</source>
        <translation>Für den &amp;Bildschirm: kleine Dateien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>S&amp;harp: to zoom in, for a portal or a tablet</source>
        <translation>&amp;Scharf: zum Vergrößern, für ein Portal oder Tablet</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>Add “{word}” to my words</source>
        <translation>„{word}“ zu meinen Wörtern hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>Ignore “{word}” in this handout</source>
        <translation>„{word}“ in diesem Handout übergehen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>correct spelling</source>
        <translation>Schreibweise verbessern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>“{word}” is one of your words now. The preferences list them.</source>
        <translation>„{word}“ ist jetzt eines Ihrer Wörter. Sie stehen in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>StartColumn</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source> Back to {name}</source>
        <translation> Zurück zu {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Blank handout</source>
        <translation>&amp;Leeres Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Import a template…</source>
        <translation>Vorlage &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Back to {name}</source>
        <translation>Zurück zu {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Back to {name} (Esc)</source>
        <translation>Zurück zu {name} (Esc)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Clear, kind handouts for the first session.</source>
        <translation>Klare, freundliche Handouts für die erste Sitzung.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>RECENT</source>
        <translation>ZULETZT GEÖFFNET</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 word</source>
        <translation>1 Wort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>A rough guide, in US school years: Flesch-Kincaid {grade}, SMOG {smog}. Aim for 8 or less.</source>
        <translation>Ein grober Anhalt in US-Schuljahren: Flesch-Kincaid {grade}, SMOG {smog}. Ein gutes Ziel ist 8 oder weniger.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Reading grade {grade}</source>
        <translation>Lesestufe {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved a moment ago</source>
        <translation>Gerade eben gespeichert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved at {time}</source>
        <translation>Gespeichert um {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Show what to look at before you hand it out</source>
        <translation>Zeigen, was Sie vor dem Ausgeben prüfen sollten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Unsaved changes</source>
        <translation>Ungesicherte Änderungen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} words</source>
        <translation>{count} Wörter</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Fortfahren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>A password for the PDF</source>
        <translation>Ein Passwort für das PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Details for this copy</source>
        <translation>Angaben für dieses Exemplar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>These words, and nothing else, go out.</source>
        <translation>Diese Worte gehen hinaus, und sonst nichts.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>This is what goes out</source>
        <translation>Das geht hinaus</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy, page by page.</source>
        <translation>Ihr Exemplar, Seite für Seite.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy. To open it, one needs the password.</source>
        <translation>Ihr Exemplar. Zum Öffnen braucht man das Passwort.</translation>
    </message>
</context>
<context>
    <name>StrippedList</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>Is one of these a client's name? </source>
        <translation>Ist eines davon der Name einer Klientin oder eines Klienten? </translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>We can only guess. If it is one, cancel and take it out of the text first.</source>
        <translation>Wir können nur raten. Wenn ja, brechen Sie ab und nehmen Sie ihn zuerst aus dem Text.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>What stays out</source>
        <translation>Was nicht mitkommt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: left out, it belongs to one region</source>
        <translation>{text}: weggelassen, es gehört zu einer bestimmten Region</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: now the field for the {field}</source>
        <translation>{text}: jetzt das Feld „{field}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{name}” in “{place}”</source>
        <translation>„{name}“ in „{place}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in the handout's own lines</source>
        <translation>„{text}“ in den eigenen Zeilen des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in “{place}”</source>
        <translation>„{text}“ in „{place}“</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 column</source>
        <translation>1 Spalte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>Size of the table: {size}</source>
        <translation>Größe der Tabelle: {size}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{columns}, {rows}</source>
        <translation>{columns}, {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} columns</source>
        <translation>{n} Spalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} rows</source>
        <translation>{n} Zeilen</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Export to pass on…</source>
        <translation>Zum Weitergeben &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Rename…</source>
        <translation>&amp;Umbenennen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Tags and description…</source>
        <translation>&amp;Schlagwörter und Beschreibung…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Use this template</source>
        <translation>Diese Vorlage &amp;verwenden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Bring back {title} from the trash</source>
        <translation>{title} aus dem Papierkorb zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Earlier &amp;versions…</source>
        <translation>F&amp;rühere Versionen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Last used: {day}</source>
        <translation>Zuletzt verwendet: {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Look at the update…</source>
        <translation>Neuen Text ansehen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Tags: {tags}</source>
        <translation>Schlagwörter: {tags}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation>Rückgängig: „{title}“ zurückholen</translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <location filename="../../handout_studio/ui/template_commands.py"/>
        <source>“{title}” is among your templates now</source>
        <translation>„{title}“ ist jetzt unter Ihren Vorlagen</translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <location filename="../../handout_studio/ui/preview/thumbnails.py"/>
        <source>Small pages</source>
        <translation>Kleine Seiten</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>yesterday, {time}</source>
        <translation>gestern, {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Brand</source>
        <translation>Profil</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Edition</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Unnamed brand</source>
        <translation>Profil ohne Namen</translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>&amp;Compare &amp;&amp; recover</source>
        <translation>&amp;Vergleichen &amp;&amp; wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>Compare and recover unsaved work</source>
        <translation>Ungesicherte Arbeit vergleichen und wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>There is more: {count} handouts in all.</source>
        <translation>Es gibt noch mehr: {count} Handouts insgesamt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>Unsaved work</source>
        <translation>Ungesicherte Arbeit</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>“{name}” closed unexpectedly, {time}.</source>
        <translation>„{name}“ wurde unerwartet geschlossen, {time}.</translation>
    </message>
</context>
<context>
    <name>UpdateReview</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Handout Studio has newer text for these sections. Nothing changes unless you choose it.</source>
        <translation>Handout Studio hat neueren Text für diese Abschnitte. Nichts ändert sich, wenn Sie es nicht wählen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Keep mine</source>
        <translation>Meinen behalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Newer text for “{title}”</source>
        <translation>Neuerer Text für „{title}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Take the newer text</source>
        <translation>Den neueren Text nehmen</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>&amp;Bring back all of it</source>
        <translation>&amp;Alles zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>1 section differs from now</source>
        <translation>1 Abschnitt ist jetzt anders</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Bring back this &amp;section</source>
        <translation>Diesen Ab&amp;schnitt zurückholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clea&amp;r these versions…</source>
        <translation>Diese Versionen &amp;löschen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clear those of &amp;all files…</source>
        <translation>Die &amp;aller Dateien löschen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Drawing the page…</source>
        <translation>Die Seite wird gezeichnet…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Earlier versions of “{name}”</source>
        <translation>Frühere Versionen von „{name}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Sections of this version</source>
        <translation>Abschnitte dieser Version</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Struck through: only in this version. Underlined: only in what you have now.</source>
        <translation>Durchgestrichen: nur in dieser Version. Unterstrichen: nur in dem, was Sie jetzt haben.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same as now</source>
        <translation>Dasselbe wie jetzt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same sections, set in another way</source>
        <translation>Dieselben Abschnitte, anders gesetzt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This page can't be drawn.</source>
        <translation>Diese Seite kann nicht gezeichnet werden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This section then and now</source>
        <translation>Dieser Abschnitt damals und jetzt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This version can't be read.</source>
        <translation>Diese Version kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Versions, newest first</source>
        <translation>Versionen, die neueste zuerst</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{n} sections differ from now</source>
        <translation>{n} Abschnitte sind jetzt anders</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — differs</source>
        <translation>{title} — anders</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — not there now</source>
        <translation>{title} — jetzt nicht da</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <location filename="../../handout_studio/ui/editor/word_menu.py"/>
        <source>Looking for other words…</source>
        <translation>Andere Wörter werden gesucht…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/word_menu.py"/>
        <source>No other word found</source>
        <translation>Kein anderes Wort gefunden</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Click to go to another page (Ctrl+G)</source>
        <translation>Ein Klick führt zu einer anderen Seite (Strg+G)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Go to page</source>
        <translation>Zu Seite gehen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>How large the pages are shown</source>
        <translation>Wie groß die Seiten gezeigt werden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Page {page} of {count}</source>
        <translation>Seite {page} von {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>The pages are shown at {percent}</source>
        <translation>Die Seiten werden mit {percent} gezeigt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom: {zoom}</source>
        <translation>Zoom: {zoom}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>_FaceCard</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/face_field.py"/>
        <source>You set the pace. Say “not yet.”</source>
        <translation>Sie bestimmen das Tempo. Sagen Sie „noch nicht“.</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <location filename="../../handout_studio/ui/preview/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>Seite {page}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;About Handout Studio</source>
        <translation>&amp;Über Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Add own section</source>
        <translation>&amp;Eigenen Abschnitt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Back to library text</source>
        <translation>&amp;Zurück zum Bibliothekstext</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Blank handout</source>
        <translation>&amp;Leeres Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Edit brand…</source>
        <translation>Profil &amp;bearbeiten…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Export PDF…</source>
        <translation>PDF &amp;exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Find in the pages…</source>
        <translation>In den Seiten su&amp;chen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Fuller wording</source>
        <translation>&amp;Langfassung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Go to page…</source>
        <translation>&amp;Zu Seite gehen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Import Markdown…</source>
        <translation>Markdown &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Import brand…</source>
        <translation>Profil &amp;importieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Include in the handout</source>
        <translation>In das Handout &amp;aufnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Larger words</source>
        <translation>&amp;Größere Schrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Library folder…</source>
        <translation>Ordner der Bibliothe&amp;k…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New brand…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New from template…</source>
        <translation>&amp;Neu aus Vorlage…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Short wording</source>
        <translation>&amp;Kurzfassung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Single page</source>
        <translation>&amp;Einzelne Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Smaller words</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Unsaved work…</source>
        <translation>Ungesicherte &amp;Arbeit…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>&amp;Übliche Größe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>As printed in blac&amp;k</source>
        <translation>Wie schwarz gedruckt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Bring back what is gone…</source>
        <translation>Zurückholen, was nicht mehr da ist…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Check spe&amp;lling</source>
        <translation>Rechtschreibun&amp;g prüfen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout as plain te&amp;xt</source>
        <translation>Handout als reinen Te&amp;xt kopieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout with for&amp;matting</source>
        <translation>Handout mit &amp;Formatierung kopieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>E&amp;mail…</source>
        <translation>E-&amp;Mail…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>E&amp;xport brand…</source>
        <translation>Profil e&amp;xportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Earlier &amp;versions…</source>
        <translation>F&amp;rühere Versionen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export pa&amp;ge pictures…</source>
        <translation>Seitenbilder exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export plain te&amp;xt…</source>
        <translation>Reinen Te&amp;xt exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export with a pass&amp;word…</source>
        <translation>Mit &amp;Passwort exportieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>Weitersuc&amp;hen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Rückwärts su&amp;chen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit &amp;width</source>
        <translation>Ganze B&amp;reite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit whole &amp;page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fu&amp;ll screen</source>
        <translation>Voll&amp;bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Import a template…</source>
        <translation>Vorlage importieren…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Lib&amp;rary</source>
        <translation>B&amp;ibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Man&amp;y at once…</source>
        <translation>&amp;Viele auf einmal…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move do&amp;wn</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everyt&amp;hing out…</source>
        <translation>Alles mi&amp;tnehmen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everything in…</source>
        <translation>Alles hereinholen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>P&amp;ages</source>
        <translation>Sei&amp;ten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Paste &amp;without formatting</source>
        <translation>&amp;Ohne Formatierung einfügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Pre&amp;vious page</source>
        <translation>V&amp;orige Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Preference&amp;s…</source>
        <translation>Einstellu&amp;ngen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Previous part of the window</source>
        <translation>Voriger Teil des Fensters</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Print a test page…</source>
        <translation>Testseite drucken…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>R&amp;eplace…</source>
        <translation>&amp;Ersetzen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Re&amp;name</source>
        <translation>U&amp;mbenennen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>S&amp;mall pages</source>
        <translation>K&amp;leine Seiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save as &amp;template…</source>
        <translation>Als V&amp;orlage speichern…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save to &amp;library…</source>
        <translation>In der &amp;Bibliothek speichern…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Sections and li&amp;brary</source>
        <translation>&amp;Abschnitte und Bibliothek</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Self-&amp;check…</source>
        <translation>Selbstprüfung…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll zeigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Vergrößern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
</context>
<context>
    <name>brand_files</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>The brand was exported.</source>
        <translation>Das Profil wurde exportiert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>The brand was exported. Left out as private: {parts}.</source>
        <translation>Das Profil wurde exportiert. Als privat weggelassen: {parts}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>a number beside your name</source>
        <translation>eine Nummer neben Ihrem Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>a number in the practice name</source>
        <translation>eine Nummer im Namen der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the footer</source>
        <translation>Angaben in der Fußzeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the name in the list</source>
        <translation>Angaben im Namen in der Liste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the tagline</source>
        <translation>Angaben im Leitsatz</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>licence number</source>
        <translation>Zulassungsnummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>phone</source>
        <translation>Telefon</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Couples and groups</source>
        <translation>Paare und Gruppen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Exercises</source>
        <translation>Übungen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Families</source>
        <translation>Familien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Feelings</source>
        <translation>Gefühle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>First session</source>
        <translation>Erste Sitzung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Goals</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Practical</source>
        <translation>Praktisches</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Privacy</source>
        <translation>Verschwiegenheit</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Safety</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>To write on</source>
        <translation>Zum Schreiben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Working together</source>
        <translation>Zusammenarbeit</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>1 thing to look at</source>
        <translation>1 Hinweis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>nothing to look at</source>
        <translation>keine Hinweise</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>{count} things to look at</source>
        <translation>{count} Hinweise</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Northern Ireland</source>
        <translation>Nordirland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Somewhere else</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Wales</source>
        <translation>Wales</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
</context>
<context>
    <name>file_operations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Untitled handout</source>
        <translation>Handout ohne Titel</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>1 line</source>
        <translation>1 Linie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bullet list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Callout</source>
        <translation>Hinweiskasten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Divider</source>
        <translation>Trennlinie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Fields</source>
        <translation>Felder</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further in</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further out</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Insert</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>New page</source>
        <translation>Neue Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Plain paragraph</source>
        <translation>Einfacher Absatz</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>QR code…</source>
        <translation>QR-Code…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Rating scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Try this</source>
        <translation>Zum Ausprobieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Writing lines</source>
        <translation>Schreiblinien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>You can always ask</source>
        <translation>Sie dürfen immer fragen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{count} lines</source>
        <translation>{count} Linien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{low} to {high}</source>
        <translation>{low} bis {high}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Wiederholen: {what}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Rückgängig: {what}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Australia)</source>
        <translation>Englisch (Australien)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Canada)</source>
        <translation>Englisch (Kanada)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Ireland)</source>
        <translation>Englisch (Irland)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United Kingdom)</source>
        <translation>Englisch (Vereinigtes Königreich)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United States)</source>
        <translation>Englisch (Vereinigte Staaten)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (Canada)</source>
        <translation>Französisch (Kanada)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (France)</source>
        <translation>Französisch (Frankreich)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Brazil)</source>
        <translation>Portugiesisch (Brasilien)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Portugal)</source>
        <translation>Portugiesisch (Portugal)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (Spain)</source>
        <translation>Spanisch (Spanien)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (United States)</source>
        <translation>Spanisch (Vereinigte Staaten)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
</context>
<context>
    <name>logo_check</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>It has a coloured ground of its own.</source>
        <translation>Es hat einen eigenen farbigen Grund.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Its ground is see-through.</source>
        <translation>Sein Grund ist durchsichtig.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Its white ground shows on tinted pages.</source>
        <translation>Sein weißer Grund fällt auf getönten Seiten auf.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Printed {width} × {height} mm at {dpi} dots an inch</source>
        <translation>Gedruckt {width} × {height} mm bei {dpi} Punkten pro Zoll</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>good enough.</source>
        <translation>gut genug.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>looks blurred on paper. Choose a picture {pixels} pixels wide or more.</source>
        <translation>wirkt auf Papier unscharf. Wählen Sie ein Bild von mindestens {pixels} Pixeln Breite.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>sharp.</source>
        <translation>scharf.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Added at the end. Undo takes it out.</source>
        <translation>Am Ende hinzugefügt. Rückgängig nimmt es heraus.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Change it to “{words}”</source>
        <translation>In „{words}“ ändern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Changed to “{words}”. Undo takes it back.</source>
        <translation>In „{words}“ geändert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fill in…</source>
        <translation>Ausfüllen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit on one page: the spacing gives way, the type stays its size</source>
        <translation>Auf eine Seite bringen: Die Abstände geben nach, die Schrift bleibt so groß</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit on two pages: the spacing gives way, the type stays its size</source>
        <translation>Auf zwei Seiten bringen: Die Abstände geben nach, die Schrift bleibt so groß</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fix</source>
        <translation>Beheben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Put “{title}” at the end</source>
        <translation>„{title}“ ans Ende setzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Spacing tightened. Undo takes it back.</source>
        <translation>Abstände verringert. Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Take “{words}” out</source>
        <translation>„{words}“ herausnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Taken out. Undo brings it back.</source>
        <translation>Herausgenommen. Rückgängig holt es zurück.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Write it into the brand</source>
        <translation>In das Profil schreiben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>fit pages</source>
        <translation>Auf Seiten anpassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>fix wording</source>
        <translation>Wortlaut verbessern</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Save it under a name of its own, or close this window.</source>
        <translation>Speichern Sie es unter einem eigenen Namen, oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Something went wrong inside the program ({kind} in {place}).</source>
        <translation>Im Programm ist etwas schiefgegangen ({kind} in {place}).</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Your words are still here: save them under another name, then start the program again.</source>
        <translation>Ihre Worte sind noch da: Speichern Sie sie unter einem anderen Namen, und starten Sie dann das Programm neu.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>“{name}” is open in another window, so this is a copy of it.</source>
        <translation>„{name}“ ist in einem anderen Fenster offen, deshalb ist dies eine Kopie.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>1 page</source>
        <translation>1 Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>As many pages as it takes</source>
        <translation>So viele Seiten wie nötig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Easy on the eye</source>
        <translation>Leicht zu lesen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on one page</source>
        <translation>Auf eine Seite bringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on two pages</source>
        <translation>Auf zwei Seiten bringen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Photocopy</source>
        <translation>Kopiervorlage</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill-in</source>
        <translation>ausfüllbar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>{count} pages</source>
        <translation>{count} Seiten</translation>
    </message>
</context>
<context>
    <name>page_menu</name>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Fill in on a screen</source>
        <translation>Am Bildschirm ausfüllen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Page &amp;details…</source>
        <translation>Seiten&amp;angaben…</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>A heading stands by itself at the foot of a page</source>
        <translation>Eine Überschrift steht allein am Ende einer Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A link has no words: nobody sees it on paper, nor hears it read aloud</source>
        <translation>Ein Link hat keinen Text: Auf Papier sieht ihn niemand, und vorgelesen wird er auch nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A paragraph has {count} words: break it up, so that it can be taken in</source>
        <translation>Ein Absatz hat {count} Wörter: Teilen Sie ihn, damit man ihn aufnehmen kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>A paragraph is longer than 150 words</source>
        <translation>Ein Absatz ist länger als 150 Wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>A picture has no words for someone who can't see it</source>
        <translation>Ein Bild hat keinen Text für Menschen, die es nicht sehen können</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A section without a title has no text: nothing of it is on the page</source>
        <translation>Ein Abschnitt ohne Titel hat keinen Text: Nichts davon steht auf der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>A table is wider than the page: each of its rows is set as a list of its own</source>
        <translation>Eine Tabelle ist breiter als die Seite: Jede ihrer Zeilen wird als eigene Liste gesetzt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Add a page break before it, or shorten what comes before</source>
        <translation>Fügen Sie davor einen Seitenumbruch ein, oder kürzen Sie, was vorher kommt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Add the section “If you need help right away”</source>
        <translation>Fügen Sie den Abschnitt „If you need help right away“ hinzu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are chances put in words too, not in figures alone?</source>
        <translation>Stehen Wahrscheinlichkeiten auch in Worten da, nicht nur in Zahlen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are tables simple, and is it clear how to use them?</source>
        <translation>Sind Tabellen einfach, und ist klar, wie man sie nutzt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the numbers few, and clear in what they mean?</source>
        <translation>Sind es wenige Zahlen, und ist klar, was sie bedeuten?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the pictures clear and uncluttered?</source>
        <translation>Sind die Bilder klar und nicht überladen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the words those that your clients use?</source>
        <translation>Sind es die Wörter, die Ihre Klientinnen und Klienten verwenden?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are there lists where there are several things?</source>
        <translation>Gibt es Listen, wo es um mehrere Dinge geht?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are words of the trade left out, or explained?</source>
        <translation>Fehlen Fachwörter, oder sind sie erklärt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>Begin with the hardest sentence: break it in two, and use shorter words</source>
        <translation>Beginnen Sie mit dem schwersten Satz: Teilen Sie ihn, und nehmen Sie kürzere Wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a darker one in the brand</source>
        <translation>Wählen Sie im Profil eine dunklere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a larger picture of it: {pixels} pixels high or more</source>
        <translation>Wählen Sie eine größere Bilddatei: mindestens {pixels} Pixel hoch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Did you mean “{likely}”?</source>
        <translation>Meinten Sie „{likely}“?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do bold words, boxes or lists show what matters?</source>
        <translation>Zeigen Fettes, Kästen oder Listen, worauf es ankommt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do the pictures help, and not distract?</source>
        <translation>Helfen die Bilder, ohne abzulenken?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do the sentences say who does what?</source>
        <translation>Sagen die Sätze, wer was tut?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does each picture say what it shows?</source>
        <translation>Sagt jedes Bild, was es zeigt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does each section have a heading that says what is in it?</source>
        <translation>Hat jeder Abschnitt eine Überschrift, die sagt, was darin steht?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it name at least one thing the client can do?</source>
        <translation>Nennt es mindestens etwas, das man tun kann?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what is known, and what isn't?</source>
        <translation>Sagt es, was man weiß, und was nicht?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what may happen, such as limits to privacy?</source>
        <translation>Sagt es, was geschehen kann, etwa Grenzen der Verschwiegenheit?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what speaks for it, and what against?</source>
        <translation>Sagt es, was dafür spricht, und was dagegen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say why that matters?</source>
        <translation>Sagt es, warum das wichtig ist?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it speak to the client, as “you”?</source>
        <translation>Spricht es die Person an, mit „you“?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it stand out, in bold or in a box?</source>
        <translation>Hebt es sich ab, fett oder in einem Kasten?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does one thing follow from the other?</source>
        <translation>Folgt eines aus dem anderen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does that message come first, in a few words?</source>
        <translation>Kommt diese Botschaft zuerst, in wenigen Worten?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Fill it in under the brand, or take the field out</source>
        <translation>Füllen Sie es im Profil aus, oder nehmen Sie das Feld heraus</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is everything here needed for that?</source>
        <translation>Ist alles hier dafür nötig?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is it clear at first sight what this sheet is for?</source>
        <translation>Ist auf den ersten Blick klar, wofür dieses Blatt ist?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is it in short sections?</source>
        <translation>Hat es kurze Abschnitte?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there a picture wherever one would help?</source>
        <translation>Ist überall ein Bild, wo eines helfen würde?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there nothing to work out?</source>
        <translation>Muss man nichts ausrechnen?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there one main message?</source>
        <translation>Gibt es eine Hauptbotschaft?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there something to fill in: boxes, lines, a scale?</source>
        <translation>Gibt es etwas zum Ausfüllen: Kästchen, Linien, eine Skala?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is what matters most said again in short?</source>
        <translation>Ist das Wichtigste noch einmal kurz gesagt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is what to do broken into small steps?</source>
        <translation>Ist das, was zu tun ist, in kleine Schritte geteilt?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Leave a section out, or keep some for the next session</source>
        <translation>Lassen Sie einen Abschnitt weg, oder heben Sie etwas für die nächste Sitzung auf</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>Leaving out “{title}” would make it fit too</source>
        <translation>Ohne „{title}“ würde es auch passen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Left out without a reason: {words}</source>
        <translation>Ohne Grund weggelassen: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Look the numbers up, and enter the day in the section</source>
        <translation>Schlagen Sie die Nummern nach, und tragen Sie im Abschnitt den Tag ein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Name someone in Page details, or leave the section out</source>
        <translation>Nennen Sie jemanden in den Seitenangaben, oder lassen Sie den Abschnitt weg</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Name when you may have to tell someone, or add “What stays private, and what may not”</source>
        <translation>Sagen Sie, wann Sie vielleicht jemanden informieren müssen, oder fügen Sie „What stays private, and what may not“ hinzu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>No word of the trade was found</source>
        <translation>Es wurde kein Fachwort gefunden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Nobody has confirmed these limits yet</source>
        <translation>Diese Grenzen hat noch niemand bestätigt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Nobody is named who reviewed this translation</source>
        <translation>Niemand ist genannt, der diese Übersetzung durchgesehen hat</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked by anyone yet: {names}</source>
        <translation>Noch von niemandem geprüft: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked for more than six months: {names}</source>
        <translation>Seit mehr als sechs Monaten nicht geprüft: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Nothing here says whom to call in a crisis</source>
        <translation>Hier steht nicht, wen man in einer Krise anruft</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Order and look</source>
        <translation>Ordnung und Aussehen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Pictures and tables</source>
        <translation>Bilder und Tabellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Read each one over, then confirm that at the foot of the section</source>
        <translation>Jede durchlesen, dann am Fuß des Abschnitts bestätigen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>Reading grade {grade}, a rough guide</source>
        <translation>Lesestufe {grade}, ein grober Anhalt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>Say what is there: “the clinic's opening hours”</source>
        <translation>Sagen Sie, was dort ist: „the clinic's opening hours“</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what therapy can do, in small words: “many people notice some change”</source>
        <translation>Sagen Sie in kleinen Worten, was Therapie kann: „many people notice some change“</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say what you do so that a person can feel safer, without a promise</source>
        <translation>Sagen Sie, was Sie tun, damit man sich sicherer fühlen kann, ohne es zu versprechen</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you do to keep things safe, and that you talk about it if something feels wrong</source>
        <translation>Sagen Sie, was Sie für die Sicherheit tun, und dass Sie darüber sprechen, wenn sich etwas falsch anfühlt</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say what you try to do: “I try not to judge. Please tell me if it feels as if I do”</source>
        <translation>Sagen Sie, was Sie versuchen: „I try not to judge. Please tell me if it feels as if I do“</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you will try, not what will come of it: “I will do my best to …”</source>
        <translation>Sagen Sie, was Sie versuchen werden, nicht, was daraus wird: „I will do my best to …“</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say when you can be reached, and whom to call when you can't be</source>
        <translation>Sagen Sie, wann Sie erreichbar sind, und wen man anruft, wenn Sie es nicht sind</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say when you can be reached, how soon you answer, and whom to call in between</source>
        <translation>Sagen Sie, wann Sie erreichbar sind, wie bald Sie antworten und wen man inzwischen anruft</translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say when you may have to tell someone, and that you will try to talk with the person first</source>
        <translation>Sagen Sie, wann Sie vielleicht jemanden informieren müssen, und dass Sie zuerst mit der Person sprechen möchten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Say why in the section</source>
        <translation>Sagen Sie im Abschnitt, warum</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “can help”, or “many people find …”: how it goes differs from person to person</source>
        <translation>Sagen Sie „can help“ oder „many people find …“: Wie es verläuft, ist von Mensch zu Mensch verschieden</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “may”, or “many people …”: nobody can know how it will go</source>
        <translation>Sagen Sie „may“ oder „many people …“: Niemand kann wissen, wie es verläuft</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say “private, with some limits”, and name the limits</source>
        <translation>Sagen Sie „private, with some limits“, und nennen Sie die Grenzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”</source>
        <translation>Sagen Sie „{instead}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”, or explain it</source>
        <translation>Sagen Sie „{instead}“, oder erklären Sie es</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Shorten a little, or have the handout fit on fewer pages</source>
        <translation>Kürzen Sie ein wenig, oder bringen Sie das Handout auf weniger Seiten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>The last page holds only a line or two</source>
        <translation>Auf der letzten Seite stehen nur ein oder zwei Zeilen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>The limits to privacy are named</source>
        <translation>Die Grenzen der Verschwiegenheit sind genannt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The link “{words}” doesn't say where it leads</source>
        <translation>Der Link „{words}“ sagt nicht, wohin er führt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The logo is damaged: it is left out</source>
        <translation>Das Logo ist beschädigt: Es wird weggelassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The logo is printed with {dpi} dots an inch, and looks blurred</source>
        <translation>Das Logo wird mit {dpi} Punkten pro Zoll gedruckt und sieht unscharf aus</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The main colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation>Die Hauptfarbe {colour} ist zu hell für Text ({ratio} zu 1): Auf der Seite wird sie abgedunkelt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The picture “{address}” isn't kept inside this handout: its mark is shown as typed</source>
        <translation>Das Bild „{address}“ liegt nicht in diesem Handout: Seine Angabe erscheint, wie sie getippt ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” has no words for someone who can't see it</source>
        <translation>Das Bild „{name}“ hat keinen Text für Menschen, die es nicht sehen können</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is damaged: a box with its words stands in its place</source>
        <translation>Das Bild „{name}“ ist beschädigt: An seiner Stelle steht ein Kasten mit seinem Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is tall: it is made smaller, to less than half of a page</source>
        <translation>Das Bild „{name}“ ist hoch: Es wird auf weniger als eine halbe Seite verkleinert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The second colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation>Die zweite Farbe {colour} ist zu hell für Text ({ratio} zu 1): Auf der Seite wird sie abgedunkelt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>The {label} is empty: a blank line stands in its place</source>
        <translation>„{label}“ ist leer: An dieser Stelle steht eine leere Linie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”</source>
        <translation>Es gibt kein Feld „{key}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”: it is shown as typed or stays blank</source>
        <translation>Es gibt kein Feld „{key}“: Es erscheint, wie es getippt ist, oder bleibt leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no figure</source>
        <translation>Es gibt keine Zahl</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no picture</source>
        <translation>Es gibt kein Bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>There is no picture “{name}” in this handout: its mark is shown as typed</source>
        <translation>In diesem Handout gibt es kein Bild „{name}“: Seine Angabe erscheint, wie sie getippt ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no table</source>
        <translation>Es gibt keine Tabelle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>There is nothing below the heading “{words}”</source>
        <translation>Unter der Überschrift „{words}“ steht nichts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This address is too long for a code: it is shown as a link</source>
        <translation>Diese Adresse ist zu lang für einen Code: Sie erscheint als Link</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about 1 line</source>
        <translation>Es passt nicht auf eine Seite: Kürzen Sie „{title}“ um etwa 1 Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about {lines} lines</source>
        <translation>Es passt nicht auf eine Seite: Kürzen Sie „{title}“ um etwa {lines} Zeilen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about 1 line</source>
        <translation>Es passt nicht auf zwei Seiten: Kürzen Sie „{title}“ um etwa 1 Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about {lines} lines</source>
        <translation>Es passt nicht auf zwei Seiten: Kürzen Sie „{title}“ um etwa {lines} Zeilen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>This has {count} pages: one or two are more likely to be read</source>
        <translation>Es hat {count} Seiten: Eine oder zwei werden eher gelesen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>This reads at grade {grade}: aim for 8 or less</source>
        <translation>Der Text hat Lesestufe {grade}: Ein gutes Ziel ist 8 oder weniger</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>This tells of privacy, and no limit is named anywhere in the handout</source>
        <translation>Hier geht es um Verschwiegenheit, und nirgends im Handout ist eine Grenze genannt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What is known, and what may happen</source>
        <translation>Was man weiß, und was geschehen kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What it is for</source>
        <translation>Wofür es ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/language.py"/>
        <source>Wording, reading grade and spelling are checked in English only: this handout is in another language</source>
        <translation>Wortwahl, Lesestufe und Rechtschreibung werden nur im Englischen geprüft: Dieses Handout ist in einer anderen Sprache</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>a file that comes with the program is damaged</source>
        <translation>eine Datei, die zum Programm gehört, ist beschädigt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add a row for each person</source>
        <translation>fügen Sie für jede Person eine Zeile hinzu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add one in the system's settings, or export the PDF</source>
        <translation>fügen Sie in den Einstellungen des Systems einen hinzu, oder exportieren Sie das PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>and {count} more problems</source>
        <translation>und {count} weitere Fehler</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>ask for the right to read it, or copy it elsewhere</source>
        <translation>bitten Sie um das Recht, sie zu lesen, oder kopieren Sie sie woandershin</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>begin it with a row of field names such as client.first_name</source>
        <translation>beginnen Sie sie mit einer Zeile von Feldnamen wie client.first_name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>can't be used</source>
        <translation>ist nicht verwendbar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>change or take out what is unusual in its text</source>
        <translation>ändern oder entfernen Sie, was an seinem Text ungewöhnlich ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>check that this is the right file</source>
        <translation>prüfen Sie, ob dies die richtige Datei ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>check that this is the right kind of file</source>
        <translation>prüfen Sie, ob dies die richtige Art von Datei ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name</source>
        <translation>prüfen Sie den Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name and the folder</source>
        <translation>prüfen Sie den Namen und den Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose a shorter name</source>
        <translation>wählen Sie einen kürzeren Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>choose another PNG or JPEG of at most 2 MB</source>
        <translation>wählen Sie ein anderes PNG oder JPEG von höchstens 2 MB</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose another folder</source>
        <translation>wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose another printer</source>
        <translation>wählen Sie einen anderen Drucker</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose one of at most 120 letters</source>
        <translation>wählen Sie eines mit höchstens 120 Zeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of the handout's sections</source>
        <translation>wählen Sie einen der Abschnitte des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}</source>
        <translation>wählen Sie eine von diesen: {known}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}, or name a .brand file</source>
        <translation>wählen Sie eines von diesen: {known}, oder nennen Sie eine Datei .brand</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose that picture or logo again</source>
        <translation>wählen Sie dieses Bild oder Logo noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose your brand and paper again</source>
        <translation>wählen Sie Profil und Papier noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>close it there, or choose another name or folder</source>
        <translation>schließen Sie sie dort, oder wählen Sie einen anderen Namen oder Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>column {name} of the header has no name</source>
        <translation>Spalte {name} der Kopfzeile hat keinen Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>convert its text to paths, or export it as a PNG in the program that made it and choose that</source>
        <translation>wandeln Sie den Text in Pfade um, oder exportieren Sie es in dem Programm, das es gemacht hat, als PNG, und wählen Sie das</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>correct the file or use a copy that is whole</source>
        <translation>berichtigen Sie die Datei, oder nehmen Sie eine Kopie, die heil ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>credentials</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>delete them and try again</source>
        <translation>löschen Sie sie, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>delete those characters and try again</source>
        <translation>löschen Sie diese Zeichen, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>duplicate it and change the copy</source>
        <translation>duplizieren Sie sie, und ändern Sie die Kopie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>export it as a PNG in the program that made it and choose that</source>
        <translation>exportieren Sie es in dem Programm, das es gemacht hat, als PNG, und wählen Sie das</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>export the PDF and print it elsewhere</source>
        <translation>exportieren Sie das PDF, und drucken Sie es anderswo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>fill it in and try again</source>
        <translation>füllen Sie es aus, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give each address by itself</source>
        <translation>geben Sie jede Adresse für sich an</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one of a few words</source>
        <translation>nehmen Sie eines aus ein paar Wörtern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one such as name@example.org, or none at all</source>
        <translation>geben Sie eine an wie name@example.org, oder gar keine</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>handout title</source>
        <translation>Titel des Handouts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has a cell of more than {number} characters</source>
        <translation>hat eine Zelle mit mehr als {number} Zeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has more than {max_length} entries</source>
        <translation>hat mehr als {max_length} Einträge</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has the key “{key}” twice</source>
        <translation>enthält den Schlüssel „{key}“ zweimal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has the unknown key “{key}”</source>
        <translation>enthält den unbekannten Schlüssel „{key}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has too few entries</source>
        <translation>hat zu wenige Einträge</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has {cells} cells, the header only {columns}</source>
        <translation>hat {cells} Zellen, die Kopfzeile nur {columns}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds a hidden mark that turns the direction of the text</source>
        <translation>enthält ein verborgenes Zeichen, das die Richtung des Textes ändert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds a number of thousands of digits</source>
        <translation>enthält eine Zahl mit Tausenden von Stellen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds half a character</source>
        <translation>enthält ein halbes Zeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds the control character {code}</source>
        <translation>enthält das Steuerzeichen {code}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>install Handout Studio again</source>
        <translation>installieren Sie Handout Studio neu</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is longer than {max_length} characters</source>
        <translation>ist länger als {max_length} Zeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is nested too deeply</source>
        <translation>ist zu tief verschachtelt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not Base64 text</source>
        <translation>ist kein Base64-Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a colour like #1F6F69</source>
        <translation>ist keine Farbe wie #1F6F69</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a date like 2026-11-23</source>
        <translation>ist kein Datum wie 2026-11-23</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a language like en-GB</source>
        <translation>ist keine Sprache wie en-GB</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a version number</source>
        <translation>ist keine Versionsnummer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not an id (small letters, digits and hyphens, at most 64)</source>
        <translation>ist keine Kennung (Kleinbuchstaben, Ziffern und Bindestriche, höchstens 64)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not “{expected}”</source>
        <translation>ist nicht „{expected}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is shorter than {min_length} characters</source>
        <translation>ist kürzer als {min_length} Zeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is {found}, which is no number in JSON</source>
        <translation>ist {found}, in JSON keine Zahl</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>it</source>
        <translation>sie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be read: {reason}</source>
        <translation>sie kann nicht gelesen werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be written: {reason}</source>
        <translation>sie kann nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not a folder</source>
        <translation>ihr Ordner ist kein Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not there</source>
        <translation>ihr Ordner ist nicht da</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>lacks {names}</source>
        <translation>es fehlt: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}, column {column}: the file ends in the middle</source>
        <translation>Zeile {line}, Spalte {column}: Die Datei hört mittendrin auf</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}, column {column}: this is not JSON</source>
        <translation>Zeile {line}, Spalte {column}: Das ist kein JSON</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}: this is not UTF-8 text</source>
        <translation>Zeile {line}: Das ist kein UTF-8-Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>look at its queue in the system's settings</source>
        <translation>sehen Sie in den Einstellungen des Systems in seine Warteschlange</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>make it smaller, such as 2,400 pixels wide, and choose it again</source>
        <translation>verkleinern Sie es, etwa auf 2.400 Pixel Breite, und wählen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make room or choose another folder</source>
        <translation>schaffen Sie Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make the folder first or choose another</source>
        <translation>legen Sie zuerst den Ordner an, oder wählen Sie einen anderen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be a single line</source>
        <translation>muss eine einzige Zeile sein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be at least {ge}</source>
        <translation>muss mindestens {ge} sein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be at most {le}</source>
        <translation>darf höchstens {le} sein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be {expected}</source>
        <translation>muss {expected} sein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a file in it</source>
        <translation>nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a plain file</source>
        <translation>nennen Sie eine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>name every column that holds anything</source>
        <translation>geben Sie jeder Spalte, in der etwas steht, einen Namen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name the file itself</source>
        <translation>nennen Sie die Datei selbst</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>no printer is set up</source>
        <translation>es ist kein Drucker eingerichtet</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>numbers {first} and {second} have the same id “{id}”</source>
        <translation>Nummer {first} und {second} haben dieselbe Kennung „{id}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>open it with a newer Handout Studio</source>
        <translation>öffnen Sie sie mit einem neueren Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice address</source>
        <translation>Anschrift der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice email</source>
        <translation>E-Mail der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice name</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice phone</source>
        <translation>Telefon der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice website</source>
        <translation>Website der Praxis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>put its pictures into it, or export it as a PNG in the program that made it and choose that</source>
        <translation>fügen Sie seine Bilder ein, oder exportieren Sie es in dem Programm, das es gemacht hat, als PNG, und wählen Sie das</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>put texts with separators in quotation marks</source>
        <translation>setzen Sie Texte mit Trennzeichen in Anführungszeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>reading it is not allowed</source>
        <translation>sie zu lesen ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>rename or delete one of them</source>
        <translation>benennen Sie eine davon um, oder löschen Sie sie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>restart the computer, or export the PDF</source>
        <translation>starten Sie den Computer neu, oder exportieren Sie das PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>row {rows}</source>
        <translation>Zeile {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>rows {rows}</source>
        <translation>Zeilen {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV (UTF-8) and try again</source>
        <translation>speichern Sie sie als CSV (UTF-8), und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV again</source>
        <translation>speichern Sie sie noch einmal als CSV</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>save it as UTF-8 text and try again</source>
        <translation>speichern Sie sie als UTF-8-Text, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a PNG or JPEG in the program that shows it and choose that</source>
        <translation>speichern Sie es in dem Programm, das es anzeigt, als PNG oder JPEG, und wählen Sie das</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a plain PNG or JPEG and choose that</source>
        <translation>speichern Sie es als einfaches PNG oder JPEG, und wählen Sie das</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>save under another name, or open it again to see that change</source>
        <translation>speichern Sie unter einem anderen Namen, oder öffnen Sie sie neu, um diese Änderung zu sehen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>section “{title}”</source>
        <translation>Abschnitt „{title}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>shorten it</source>
        <translation>kürzen Sie es</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>shorten it or split it, and try again</source>
        <translation>kürzen oder teilen Sie es, und versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>shorten or simplify its text</source>
        <translation>kürzen oder vereinfachen Sie seinen Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>something went wrong</source>
        <translation>etwas ist schiefgegangen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>split it into several</source>
        <translation>teilen Sie sie in mehrere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>take another picture out first</source>
        <translation>nehmen Sie zuerst ein anderes Bild heraus</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>take some pictures out or make them smaller</source>
        <translation>nehmen Sie einige Bilder heraus, oder verkleinern Sie sie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG holds text whose typeface may be missing elsewhere</source>
        <translation>das SVG enthält Text, dessen Schrift anderswo fehlen kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG is damaged or has no size</source>
        <translation>das SVG ist beschädigt oder hat keine Größe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG needs another file, which would be missing</source>
        <translation>das SVG braucht eine andere Datei, die fehlen würde</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG shows nothing</source>
        <translation>das SVG zeigt nichts</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the address</source>
        <translation>die Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the disk is full</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file has far more parts than any handout</source>
        <translation>die Datei hat weit mehr Teile als jedes Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file has version {version}, this program knows {known}</source>
        <translation>die Datei hat Version {version}, dieses Programm kennt {known}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file holds no JSON object</source>
        <translation>die Datei enthält kein JSON-Objekt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file is larger than {limit}</source>
        <translation>die Datei ist größer als {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the file is too large for this disk</source>
        <translation>die Datei ist zu groß für diesen Datenträger</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file was changed by another program since it was opened</source>
        <translation>die Datei wurde seit dem Öffnen von einem anderen Programm geändert</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file would be larger than {limit}</source>
        <translation>die Datei würde größer als {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the folder can only be read</source>
        <translation>der Ordner kann nur gelesen werden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the handout</source>
        <translation>das Handout</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout holds {pictures} pictures already</source>
        <translation>das Handout enthält schon {pictures} Bilder</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout's file would become too large with this picture</source>
        <translation>die Datei des Handouts würde mit diesem Bild zu groß</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the link leads nowhere</source>
        <translation>die Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern asks for “{field}”, which is no column</source>
        <translation>das Namensmuster verlangt „{field}“, das ist keine Spalte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern has a brace without its other half</source>
        <translation>im Namensmuster fehlt zu einer Klammer die andere</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern is empty</source>
        <translation>das Namensmuster ist leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password holds a character that nobody can type</source>
        <translation>das Passwort enthält ein Zeichen, das niemand tippen kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password is too long</source>
        <translation>das Passwort ist zu lang</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture has more than 16 million pixels</source>
        <translation>das Bild hat mehr als 16 Millionen Pixel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is damaged or not complete</source>
        <translation>das Bild ist beschädigt oder unvollständig</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is empty</source>
        <translation>das Bild ist leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {limit}</source>
        <translation>das Bild ist größer als {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {max_size}</source>
        <translation>das Bild ist größer als {max_size}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is not the PNG or JPEG that it should be</source>
        <translation>das Bild ist nicht das PNG oder JPEG, das es sein sollte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture takes too much time or memory to read</source>
        <translation>das Bild zu lesen braucht zu viel Zeit oder Speicher</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” did not take the pages</source>
        <translation>der Drucker „{printer}“ hat die Seiten nicht angenommen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” is no longer there</source>
        <translation>der Drucker „{printer}“ ist nicht mehr da</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printing system does not answer</source>
        <translation>das Drucksystem antwortet nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the quotation marks from line {line} on don't match</source>
        <translation>die Anführungszeichen ab Zeile {line} passen nicht zueinander</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the reason is unknown</source>
        <translation>der Grund ist unbekannt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the subject</source>
        <translation>der Betreff</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has more than {name} rows</source>
        <translation>die Tabelle hat mehr als {name} Zeilen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has no rows below its header</source>
        <translation>die Tabelle hat keine Zeilen unter der Kopfzeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is empty</source>
        <translation>die Tabelle ist leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is larger than {name}</source>
        <translation>die Tabelle ist größer als {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the template “{name}” comes with the program and stays as it is</source>
        <translation>die Vorlage „{name}“ gehört zum Programm und bleibt, wie sie ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the text</source>
        <translation>der Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>therapist's name</source>
        <translation>Name der Therapeutin oder des Therapeuten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there are too many addresses</source>
        <translation>es sind zu viele Adressen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no address</source>
        <translation>es fehlt eine Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no brand “{name}”</source>
        <translation>es gibt kein Profil „{name}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no password</source>
        <translation>es fehlt ein Passwort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no section “{name}”</source>
        <translation>es gibt keinen Abschnitt „{name}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such file</source>
        <translation>eine solche Datei gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such folder</source>
        <translation>einen solchen Ordner gibt es nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no template “{name}”</source>
        <translation>es gibt keine Vorlage „{name}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this can't be a file's name</source>
        <translation>das kann kein Dateiname sein</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer has no printing system</source>
        <translation>dieser Computer hat kein Drucksystem</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer's printing system is not running</source>
        <translation>das Drucksystem dieses Computers läuft nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is a folder</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>this is not a PNG, JPEG or SVG picture</source>
        <translation>das ist kein PNG-, JPEG- oder SVG-Bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is not a plain file</source>
        <translation>das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this is not a text file with a table in it</source>
        <translation>das ist keine Textdatei mit einer Tabelle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>those pages are not in the handout</source>
        <translation>diese Seiten gibt es im Handout nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again</source>
        <translation>versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again or use another folder</source>
        <translation>versuchen Sie es noch einmal, oder nehmen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>try again, or export the PDF</source>
        <translation>versuchen Sie es noch einmal, oder exportieren Sie das PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>two columns are both “{name}”</source>
        <translation>zwei Spalten heißen „{name}“</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>use a copy that is whole, such as a backup</source>
        <translation>nehmen Sie eine Kopie, die vollständig ist, etwa eine Sicherung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use letters, digits and spaces</source>
        <translation>nehmen Sie Buchstaben, Ziffern und Leerzeichen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use one of the table's columns</source>
        <translation>nehmen Sie eine der Spalten der Tabelle</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write fields as {client.first_name}</source>
        <translation>schreiben Sie Felder als {client.first_name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it like name@example.org</source>
        <translation>schreiben Sie sie wie name@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it on one line</source>
        <translation>schreiben Sie es in eine Zeile</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write one such as {title} {number}</source>
        <translation>schreiben Sie eines wie {title} {number}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write pages such as 1-2, or leave it empty for all</source>
        <translation>schreiben Sie Seiten wie 1-2, oder lassen Sie es für alle leer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write to at most 50 people at once</source>
        <translation>schreiben Sie höchstens 50 Personen auf einmal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed</source>
        <translation>sie zu schreiben ist nicht erlaubt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed or it is open in another program</source>
        <translation>sie zu schreiben ist nicht erlaubt, oder sie ist in einem anderen Programm offen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>your preferences were damaged and start afresh; the old file is kept as {name}</source>
        <translation>Ihre Einstellungen waren beschädigt und beginnen neu; die alte Datei bleibt als {name} erhalten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>your share of the disk is used up</source>
        <translation>Ihr Anteil am Datenträger ist aufgebraucht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} boxes, lines or scales</source>
        <translation>{count} Kästchen, Linien oder Skalen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} items in lists</source>
        <translation>{count} Punkte in Listen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} sections, no long paragraph</source>
        <translation>{count} Abschnitte, kein langer Absatz</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} without a heading</source>
        <translation>{count} ohne Überschrift</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} words of the trade</source>
        <translation>{count} Fachwörter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{lists} items in lists, {cues} bold words or boxes</source>
        <translation>{lists} Punkte in Listen, {cues} fette Stellen oder Kästen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds a line break</source>
        <translation>{part} enthält einen Zeilenumbruch</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds characters that can't be sent</source>
        <translation>{part} enthält Zeichen, die nicht gesendet werden können</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} is too long</source>
        <translation>{part} ist zu lang</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} can't be laid out</source>
        <translation>{section} kann nicht gesetzt werden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} holds a picture that is damaged</source>
        <translation>{section} enthält ein beschädigtes Bild</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} stops the layout</source>
        <translation>{section} hält den Satz der Seiten an</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too long to lay out</source>
        <translation>{section} braucht zu lange zum Setzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too much memory to lay out</source>
        <translation>{section} braucht zu viel Speicher zum Setzen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>“You” is in {count} of {all} sections</source>
        <translation>„You“ steht in {count} von {all} Abschnitten</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{address}” is no address of a page, a mail or a telephone: it is shown as typed</source>
        <translation>„{address}“ ist keine Adresse einer Seite, einer E-Mail oder eines Telefons: Sie erscheint, wie sie getippt ist</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: Chinese, Japanese and Korean are not supported yet</source>
        <translation>„{character}“ ({name}) erscheint als Kästchen: Chinesisch, Japanisch und Koreanisch gehen noch nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: no font here has it</source>
        <translation>„{character}“ ({name}) erscheint als Kästchen: Keine Schrift hier hat es</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: right-to-left text is not supported yet</source>
        <translation>„{character}“ ({name}) erscheint als Kästchen: Text von rechts nach links geht noch nicht</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>“{label}” is filled in for each person: until then it is a blank line</source>
        <translation>„{label}“ wird für jede Person ausgefüllt: Bis dahin steht dort eine leere Linie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{title}” has no text: only its title is on the page</source>
        <translation>„{title}“ hat keinen Text: Nur der Titel steht auf der Seite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is more than one address</source>
        <translation>„{value}“ ist mehr als eine Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is not an email address</source>
        <translation>„{value}“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” claims more than anyone can keep</source>
        <translation>„{words}“ behauptet mehr, als jemand halten kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” is a word of the trade</source>
        <translation>„{words}“ ist ein Fachwort</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” may hurt or leave someone out</source>
        <translation>„{words}“ kann verletzen oder jemanden ausschließen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” promises what nobody can promise</source>
        <translation>„{words}“ verspricht, was niemand versprechen kann</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{word}” is longer than a line: it is broken over several</source>
        <translation>„{word}“ ist länger als eine Zeile: Es wird auf mehrere verteilt</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/spelling.py"/>
        <source>“{word}” may be misspelt</source>
        <translation>„{word}“ ist vielleicht falsch geschrieben</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Couples</source>
        <translation>Paare</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>No region in particular</source>
        <translation>Keine bestimmte Region</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Team or agency</source>
        <translation>Team oder Einrichtung</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Teens and parents</source>
        <translation>Jugendliche und Eltern</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
</context>
<context>
    <name>section_actions</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>Your own words gave way to the library's. Undo brings them back.</source>
        <translation>Ihre eigenen Worte sind denen der Bibliothek gewichen. Rückgängig bringt sie zurück.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>back to library text</source>
        <translation>Zurück zum Bibliothekstext</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>change wording</source>
        <translation>Fassung wechseln</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>duplicate section</source>
        <translation>Abschnitt duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>duplicate sections</source>
        <translation>Abschnitte duplizieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>move section</source>
        <translation>Abschnitt verschieben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>move sections</source>
        <translation>Abschnitte verschieben</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>remove sections</source>
        <translation>Abschnitte entfernen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>rename section</source>
        <translation>Abschnitt umbenennen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>tick section</source>
        <translation>Abschnitt aufnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>tick sections</source>
        <translation>Abschnitte aufnehmen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>untick section</source>
        <translation>Abschnitt weglassen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>untick sections</source>
        <translation>Abschnitte weglassen</translation>
    </message>
</context>
<context>
    <name>section_line</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>1 scale</source>
        <translation>1 Skala</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>1 writing line</source>
        <translation>1 Schreiblinie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>England</source>
        <translation>England</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Scotland</source>
        <translation>Schottland</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>US</source>
        <translation>USA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>checked {day}</source>
        <translation>geprüft {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>{count} scales</source>
        <translation>{count} Skalen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>{count} writing lines</source>
        <translation>{count} Schreiblinien</translation>
    </message>
</context>
<context>
    <name>section_news</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Added: {title}, position {row} of {count}.</source>
        <translation>Hinzugefügt: {title}, Position {row} von {count}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Included in the handout.</source>
        <translation>In das Handout aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Left out of the handout.</source>
        <translation>Im Handout weggelassen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Moved to position {row} of {count}.</source>
        <translation>Auf Position {row} von {count} verschoben.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Order changed.</source>
        <translation>Reihenfolge geändert.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Removed: {title}.</source>
        <translation>Entfernt: {title}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Untitled section</source>
        <translation>Abschnitt ohne Titel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections added.</source>
        <translation>{count} Abschnitte hinzugefügt.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections included.</source>
        <translation>{count} Abschnitte aufgenommen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections left out.</source>
        <translation>{count} Abschnitte weggelassen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections removed.</source>
        <translation>{count} Abschnitte entfernt.</translation>
    </message>
</context>
<context>
    <name>steps_dialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Export PDF</source>
        <translation>PDF exportieren</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Page pictures</source>
        <translation>Seitenbilder</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
</context>
</TS>
