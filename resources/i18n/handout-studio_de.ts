<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>About Handout Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Client handouts picked, edited, watched as a PDF and handed out. Everything stays on this computer.

The program never asks the network whether there is a newer version. Look for one, and for what is new in it, where you got this one.

Free software under the MIT licence. It comes with fonts under the SIL Open Font License and with icons of Lucide under the ISC licence; their texts lie beside them in the program's folder. The licences of everything else in it are in the file NOTICE.txt there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>&amp;Another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>Remove this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To, address {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>A section holds at most {limit} characters, so this was not put in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>nest item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>remove mark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>typing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandCommands</name>
    <message>
        <location filename="../../handout_studio/ui/brand_commands.py"/>
        <source>change brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandEditor</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;Use this brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>D&amp;uplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Make de&amp;fault</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>New handouts begin with: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Remo&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Unnamed brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>YOUR BRANDS</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Footer text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Main colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Practice name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Tagline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>A&amp;ddress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Acce&amp;nt colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>As last chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>CONTACT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>For example {example}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour Counselling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>IN THE LIST OF BRANDS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Individual and couples therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LMFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LOOK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Maya Okafor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Name &amp;in the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>P&amp;hone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>PRACTICE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Page de&amp;sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Pape&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Plain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>T&amp;ype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Warm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Your n&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>edited {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>shared, edited {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>update available</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used {count} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>A section without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>The whole handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Address that the QR code opens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Make the QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>No code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>Choose: {purpose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>like {example}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>A line of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>After the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Change the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}, more than six months ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>How to use it, before the number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>I checked this today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>I checked {name} today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Read at {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>To be confirmed by you: look it up, then tick it here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Add a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>I checked all today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Not checked for six months: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Numbers change. Look each one up where you are before you hand this out, and tick that you did. The handout says when they were last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>That your messages are not watched round the clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>The heading over the emergency number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>To be confirmed: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>What comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>add contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change region or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>move contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>remove contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>tick contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>untick contact</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied as plain text. You can paste it anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied with its formatting. You can paste it into a portal or a letter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>On the page there is a line to fill in by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Some places of this handout are empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Still empty: {names}. Go on all the same?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>This handout has places to fill in for the person who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>What you type is for this one copy. It is kept nowhere, unless you choose to keep it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Your brand has none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Added: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another line under the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another title of the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{came}” added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{gone}” taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, “{gone}” became “{came}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Included again: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Left out: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Other settings of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Removed: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Renamed: {old}, now {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>The sections stand in another order</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes are kept as a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes can't be kept as a draft: {what}; {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>All earlier versions of “{name}” will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Other tags, description or settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>The earlier versions of all your handouts and templates will be deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Then called “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>There are no earlier versions of “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>This handout has no earlier versions yet. One is kept each time that you save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back a section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back an earlier version</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>HANDOUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>Section title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change handout title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>rename section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Copy the text again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Show the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Understood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Before your first email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email is not private: it can be read on its way, and on every device it reaches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email this handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>For anything personal, lock the PDF with a password, or hand the sheet over on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Its folder is open, with the PDF selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>No mail program on this computer took the draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Nothing has been sent yet. Look at the draft there, see that the address is right, and send it. Keep Handout Studio open until the draft is on the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Opening your mail program…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>That someone gets mail from a therapist can itself be private. Ask first whether email is fine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The PDF is here:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The text is on the clipboard. Begin a mail in your program or on the web, paste the text, attach the PDF and send it. The PDF stays there until you close Handout Studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Your mail program opens the draft, with the PDF attached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmailForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>They all see each other's addresses. To write to each alone, use File &gt; Many at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>You can leave this empty, and choose in your mail program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose a section on the left to write in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose from the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>This handout has no section yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Write a section of my own</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>{name} is the handout itself, and would be lost.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>A section without a title couldn't be laid out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to the section that could not be laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages below are from before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages couldn't be laid out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes more memory than there is for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>something in it doesn't fit on a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>the part of the program that makes the pages stopped, and was started again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>“{title}” couldn't be laid out: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Next appointment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a table of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Everything from Handout Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export page pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export the template as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Markdown and text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Open a handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>PDF files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG, JPEG, SVG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Plain text files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Save the handout as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Tables (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Choose another name, or close it there first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>{name} is open in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>Formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>More formatting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>BUILT IN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Built-in templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>MINE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>My templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>New handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>No template of yours has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Save a handout as a template, or duplicate a built-in one, and it appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Search templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Start from a template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>fill in details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoutCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout subtitle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Subtitle: a line under the title, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The handout's title, at the top of the first page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The line under the handout's title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <location filename="../../handout_studio/ui/hint_bar.py"/>
        <source>Hide this hint</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>&amp;Add to my templates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>ALL ITS TEXT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>All its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Import a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>The first page in your brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>This file holds {parts}. It will have your own brand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} sections</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryFolder</name>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is on this computer alone now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is shared in {folder} now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>Section of the library. Enter adds it to the handout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>in this handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>mine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>ADD FROM LIBRARY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add fuller wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add short wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add to the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Bring back {title} from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Edit…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>No section has “{query}” in it. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Save the selected section to the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search {count} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Sections in the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>A network drive or a synchronised folder. What others change there appears here; when two change the same thing, both are kept. What you have on this computer stays, and all works without the folder too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Also in a folder that my &amp;practice shares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Library folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>On &amp;this computer alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Where are your templates and library sections?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>A limit in your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>On the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Remove this limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why is it left out? For yourself, not on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why this limit is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Words of this limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>A start, not legal advice: law differs by place and profession. Read each line, and change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a thing to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add someone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Drawn from: {source}, read on {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>I have read these over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Left out without a reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>No longer listed after this change: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Not confirmed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Read over and confirmed on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>That you will try to talk with the client first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>The words before this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>What comes last</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>add limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change region or setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>confirm limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>leave out limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>remove limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>tick limit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Make the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>No link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Web or email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Words of the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Nothing has been noted yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>What the program did, for someone who helps you. It holds times and codes, nothing that you wrote. It stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>&amp;Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Choose a logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>No logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>PNG, JPEG or SVG, at most 2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Re&amp;move logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Remove the logo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>The logo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Previous page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The pages of the copy that goes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The words of the copy that goes out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Add your practice's name and logo to every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Edit brand…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyAtOnce</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished, with some rows left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Not made: {rows}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Reading the table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Row {row}: {what}; {remedy}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows, all complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows: {good} will be made, {left} left out, where something is missing or wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{done} of {count} are finished, in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make 1 file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make {count} files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Making the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Many at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Rows that came to nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Show the &amp;folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Stopping…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>The same handout for many people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} minutes left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} seconds left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>{done} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A &amp;mail draft beside each PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A table (CSV) with a row for each person. Its first row names the fields, such as client.first_name; a column “email” is for their addresses. What is in it is kept nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Names of the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>No table yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>The people of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>{title}, {number}, {row}, or a column such as {client.first_name}. Others may see these names.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>No recent files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved in: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved out: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>nothing new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} brands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} templates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outcome_bar.py"/>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>&amp;Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>E&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported as “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported to {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>No program on this computer took “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>P&amp;rint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Show in fo&amp;lder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>You find it in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>{count} pictures exported, from “{first}” to “{last}”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutwardPrompts</name>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Lay out for {paper}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Print on {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Another &amp;name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Put {page} in the printer first. Pages are never made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>The pages can be laid out for {paper} for this print. They are never made smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>There are files of these names already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” and {count} more would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” would be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{printer}” is set to the paper {paper}, and these pages are {page}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnSectionCommands</name>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Save to my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Section of my library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>save to library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>“{title}” is in your library now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change page details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on paper only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>use as many pages as it takes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Written by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>A section without a title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Date on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Or section by section:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Page details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Someone who is qualified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spelling, reading grade and wording are checked in English only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Such as 3, or Autumn 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The page's own words, such as its number, stay English.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The whole text was reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>This is a &amp;translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What the sheet does not replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What this sheet does not replace. Leave it empty, and nothing is said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Written by</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Preview, {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages left and right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages up and down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>The pages as they are printed. A click goes to that place in the text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Export a template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>WHAT STAYS WITH YOU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your brand, logo, licence and contact details: whoever uses it gets their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your paper size and the services of your region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>“{title}” becomes one file that you can give to another practice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Type my own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Give the password by another road than the PDF: in person, on the phone or by text message. Note it down now: it is stored nowhere, and nobody can find it out afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Make one of plain &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Only who knows the password can open the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The same again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The two are not the same. Type the password once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>(empty)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out, missing: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Will be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Drawing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PictureInsertion</name>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>The picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>add picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PreviewPanel</name>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>PREVIEW · THE PDF ITSELF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview: the PDF itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>&amp;Cancel the print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Laying out the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Looking for printers…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the pages…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the test page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sending the pages to “{printer}”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sent to “{printer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Taken out of the queue of “{printer}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” has the pages already, so the print can’t be cancelled here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” is stopped: the pages wait in its queue until it is started again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../handout_studio/ui/asking/system_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Locate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Open a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove from the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/message_box.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose a folder for the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose the shared folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Delete the draft “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Deleting them changes none of the files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Do you want to save your changes to “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Earlier versions of {count} files are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Handouts that use it keep their own copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It was never saved to a file, so this is its only copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Remove the brand “{name}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;elsewhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save under another name to keep both, or replace the file with your version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Take in {inside}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>They come beside what you have. Your paper and theme become those of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>What you have now stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>You can open a copy here. It has no file until you save it under a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your changes are lost if you don't save them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your words are kept as a draft meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is no longer in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is open in another window already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” was changed by another program since you opened it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery.py"/>
        <source>There is no unsaved work from before. All that was written has been settled.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Delete the draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Keep the saved one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Recover the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Both versions are safe. Nothing is deleted until you say so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Decide &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drafts that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Handout Studio ended before this was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds no section.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds these sections:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Last change {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Never saved to a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Nothing: the draft is what is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Saved {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The file was changed by another program since. Saving will ask before it replaces it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The saved file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>There is none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>This page can't be drawn. Its words are safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Unsaved work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs in the draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>{name} can't be found or read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>&amp;Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Replace my template of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Save as template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>The date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>WHAT STAYS OUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>What was filled in for a client: only the empty fields stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Your brand and logo: they are put in when the template is used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Section text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Write here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>table</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionDelegate</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_delegate.py"/>
        <source>Section title</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionFooter</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>A rough guide: the US school year in which most people can read this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>Back to library text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>The library's own title and text again; undo takes it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>reading grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>{words} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Bring “{title}” in my library up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Categories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Keep it as a new section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Words with commas between them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Fuller wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>SECTION {number} OF {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Short wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionListModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Section of this handout. Space ticks it, Enter opens its text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Untitled section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>no text yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>position {row} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionListPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>A handout holds {count} sections at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Add an empty section of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Back to library text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Edit text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Fuller wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>IN THIS HANDOUT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Include in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>New section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Sections in this handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Short wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_view.py"/>
        <source>No sections yet. Add one from the library below, or write your own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharpnessDialog</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>&amp;Continue…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>A picture can’t be read aloud or searched. Where you can, hand out the PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Each page becomes one picture (PNG). How sharp shall they be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Export page pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For &amp;print: large files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For a &amp;screen: small files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>S&amp;harp: to zoom in, for a portal or a tablet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StartColumn</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>&amp;Blank handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>&amp;Import a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>Clear, kind handouts for the first session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>Handouts that you save appear here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>RECENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>Recent handouts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/start_column.py"/>
        <source>moved · Enter locates it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Not saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Reading grade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Reading grade {grade}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved a moment ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved at {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Show what to look at before you hand it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>A password for the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Details for this copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>These words, and nothing else, go out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>This is what goes out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy, page by page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy. To open it, one needs the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrippedList</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>Is one of these a client's name? </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>We can only guess. If it is one, cancel and take it out of the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>What stays out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>and {count} more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: left out, it belongs to one region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: now the field for the {field}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{name}” in “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in the handout's own lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in “{place}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 row</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>Size of the table: {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{columns}, {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} rows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Export to pass on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;More ▾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Move to the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Tags and description…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Use this template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Bring back {title} from the trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Earlier &amp;versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Last used: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Look at the update…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Tags: {tags}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <location filename="../../handout_studio/ui/template_commands.py"/>
        <source>“{title}” is among your templates now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Template</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>yesterday, {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>{date}, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Toolbar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Unnamed brand</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateReview</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>&amp;Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Handout Studio has newer text for these sections. Nothing changes unless you choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Newer text for “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Take the newer text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>&amp;Bring back all of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>1 section differs from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Bring back this &amp;section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clea&amp;r these versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clear those of &amp;all files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Drawing the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Earlier versions of “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Sections of this version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Struck through: only in this version. Underlined: only in what you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same as now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same sections, set in another way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This page can't be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This section then and now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This version can't be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Versions, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{n} sections differ from now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — not there now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>How large the pages are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Page {page} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>The pages are shown at {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom: {zoom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>{percent} %</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Heading</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>Before you hand it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>Hide the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;About Handout Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Add own section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Back to library text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Blank handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Edit brand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Export PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Fuller wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Import Markdown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Include in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Library folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New brand…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New from template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Short wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Unsaved work…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout as plain te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout with &amp;formatting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>E&amp;mail…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Ea&amp;rlier versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export pa&amp;ge pictures…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export plain te&amp;xt…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export with a pass&amp;word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit &amp;width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit whole &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Import a template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Many at on&amp;ce…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move do&amp;wn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everything &amp;out…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everything i&amp;n…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Print a test page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Re&amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save as &amp;template…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save to &amp;library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Show &amp;log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>1 thing to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>{count} things to look at</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>today, {time}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>file_operations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Untitled handout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bullet list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Callout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Divider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Important</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Insert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Italic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>New page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Numbered list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Plain paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>QR code…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Rating scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Try this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Writing lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>You can always ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{count} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{low} to {high}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>history_keys</name>
    <message>
        <location filename="../../handout_studio/ui/editor/history_keys.py"/>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/history_keys.py"/>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Dutch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Australia)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Canada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Ireland)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United Kingdom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United States)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (Canada)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (France)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>German</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Italian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Polish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Brazil)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Portugal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Romanian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Russian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (Spain)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (United States)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Turkish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Ukrainian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Vietnamese</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Save it under a name of its own, or close this window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Something went wrong inside the program ({kind} in {place}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Your words are still here: save them under another name, then start the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>“{name}” is open in another window, so this is a copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>1 page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>As many pages as it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Easy on the eye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on one page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on two pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Large print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Photocopy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>{count} pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>page_menu</name>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Fill in on a screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Page &amp;details…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>A heading stands by itself at the foot of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A link has no words: nobody sees it on paper, nor hears it read aloud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A paragraph has {count} words: break it up, so that it can be taken in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A section without a title has no text: nothing of it is on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>A table is wider than the page: each of its rows is set as a list of its own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Add a page break before it, or shorten what comes before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Add the section “If you need help right away”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>Begin with the hardest sentence: break it in two, and use shorter words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a darker one in the brand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a larger picture of it: {pixels} pixels high or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Did you mean “{likely}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Fill it in under the brand, or take the field out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Leave a section out, or keep some for the next session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>Leaving out “{title}” would make it fit too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Left out without a reason: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Look the numbers up, and enter the day in the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Name someone in Page details, or leave the section out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Name when you may have to tell someone, or add “What stays private, and what may not”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Nobody is named who reviewed this translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked by anyone yet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked for more than six months: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Nothing here says whom to call in a crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>Say what is there: “the clinic's opening hours”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what therapy can do, in small words: “many people notice some change”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say what you do so that a person can feel safer, without a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you do to keep things safe, and that you talk about it if something feels wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say what you try to do: “I try not to judge. Please tell me if it feels as if I do”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you will try, not what will come of it: “I will do my best to …”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say when you can be reached, and whom to call when you can't be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say when you can be reached, how soon you answer, and whom to call in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say when you may have to tell someone, and that you will try to talk with the person first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Say why in the section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “can help”, or “many people find …”: how it goes differs from person to person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “may”, or “many people …”: nobody can know how it will go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say “private, with some limits”, and name the limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”, or explain it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Shorten a little, or have the handout fit on fewer pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>The last page holds only a line or two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The link “{words}” doesn't say where it leads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The logo is damaged: it is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The logo is printed with {dpi} dots an inch, and looks blurred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The main colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The picture “{address}” isn't kept inside this handout: its mark is shown as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” has no words for someone who can't see it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is damaged: a box with its words stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is tall: it is made smaller, to less than half of a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The second colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>The {label} is empty: a blank line stands in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”: it is shown as typed or stays blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>There is no picture “{name}” in this handout: its mark is shown as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>There is nothing below the heading “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This address is too long for a code: it is shown as a link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about 1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about 1 line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about {lines} lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>This has {count} pages: one or two are more likely to be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>This reads at grade {grade}: aim for 8 or less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>This tells of privacy, and no limit is named anywhere in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/before_handing_out.py"/>
        <source>Wording, reading grade and spelling are checked in English only: this handout is in another language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>a file that comes with the program is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add a row for each person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add one in the system's settings, or export the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>and {count} more problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>ask for the right to read it, or copy it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>begin it with a row of field names such as client.first_name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>can't be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>change or take out what is unusual in its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>check that this is the right file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>check that this is the right kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name and the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose a shorter name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>choose another PNG or JPEG of at most 2 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose another printer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose one of at most 120 letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of the handout's sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}, or name a .brand file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose that picture or logo again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose your brand and paper again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>close it there, or choose another name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>column {name} of the header has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>convert its text to paths, or export it as a PNG in the program that made it and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>correct the file or use a copy that is whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>credentials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>delete them and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>delete those characters and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>duplicate it and change the copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>export it as a PNG in the program that made it and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>export the PDF and print it elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>fill it in and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give each address by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one of a few words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one such as name@example.org, or none at all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>handout title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has a cell of more than {number} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>has more than {max_length} entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>has the key “{key}” twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>has the unknown key “{key}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>has too few entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has {cells} cells, the header only {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>holds a hidden mark that turns the direction of the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>holds a number of thousands of digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>holds half a character</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>holds the control character {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>install Handout Studio again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is longer than {max_length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is nested too deeply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not Base64 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not a colour like #1F6F69</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not a date like 2026-11-23</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not a language like en-GB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not a version number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not an id (small letters, digits and hyphens, at most 64)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is not “{expected}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is shorter than {min_length} characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>is {found}, which is no number in JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be read: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>lacks {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>line {line}, column {column}: the file ends in the middle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>line {line}, column {column}: this is not JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>line {line}: this is not UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>look at its queue in the system's settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>make it smaller, such as 2,400 pixels wide, and choose it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make room or choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make the folder first or choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>must be a single line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>must be at least {ge}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>must be at most {le}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>must be {expected}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a file in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>name every column that holds anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name the file itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>no printer is set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>numbers {first} and {second} have the same id “{id}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>open it with a newer Handout Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice website</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>put its pictures into it, or export it as a PNG in the program that made it and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>put texts with separators in quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>reading it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>rename or delete one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>restart the computer, or export the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>row {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>rows {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV (UTF-8) and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>save it as UTF-8 text and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a PNG or JPEG in the program that shows it and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a plain PNG or JPEG and choose that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>save under another name, or open it again to see that change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>section “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>shorten it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>shorten it or split it, and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>shorten or simplify its text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>something went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>split it into several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>take another picture out first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>take some pictures out or make them smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG holds text whose typeface may be missing elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG is damaged or has no size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG needs another file, which would be missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the disk is full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file has far more parts than any handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file has version {version}, this program knows {known}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file holds no JSON object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file is larger than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the file is too large for this disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file was changed by another program since it was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file would be larger than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the folder can only be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout holds {pictures} pictures already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout's file would become too large with this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the link leads nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the name is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern asks for “{field}”, which is no column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern has a brace without its other half</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password holds a character that nobody can type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture has more than 16 million pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is damaged or not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {limit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {max_size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is not the PNG or JPEG that it should be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture takes too much time or memory to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” did not take the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” is no longer there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printing system does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the quotation marks from line {line} on don't match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the reason is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has more than {name} rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has no rows below its header</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is larger than {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the template “{name}” comes with the program and stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>therapist's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there are too many addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no brand “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no section “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no template “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this can't be a file's name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer has no printing system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer's printing system is not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>this is not a PNG, JPEG or SVG picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is not a plain file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this is not a text file with a table in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>those pages are not in the handout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again or use another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>try again, or export the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>two columns are both “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>use a copy that is whole, such as a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use letters, digits and spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use one of the table's columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write fields as {client.first_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it like name@example.org</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it on one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write one such as {title} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write pages such as 1-2, or leave it empty for all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write to at most 50 people at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed or it is open in another program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>your preferences were damaged and start afresh; the old file is kept as {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>your share of the disk is used up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds a line break</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds characters that can't be sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} is too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} can't be laid out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} holds a picture that is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} stops the layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too long to lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too much memory to lay out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>{some} and {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{address}” is no address of a page, a mail or a telephone: it is shown as typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: Chinese, Japanese and Korean are not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: no font here has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: right-to-left text is not supported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>“{label}” is filled in for each person: until then it is a blank line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{title}” has no text: only its title is on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is more than one address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is not an email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” claims more than anyone can keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” is a word of the trade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” may hurt or leave someone out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” promises what nobody can promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{word}” is longer than a line: it is broken over several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/spelling.py"/>
        <source>“{word}” may be misspelt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Australia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Canada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Couples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>England</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Ireland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>No region in particular</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>One person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Scotland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Team or agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Teens and parents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>United States</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>section_actions</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>add section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>back to library text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>change wording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>duplicate section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>move section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>remove section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>rename section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>tick section</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>untick section</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>steps_dialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Export PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Page pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
