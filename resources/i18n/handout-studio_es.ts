<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>About Handout Studio</source>
        <translation>Acerca de Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Client handouts picked, edited, watched as a PDF and handed out. Everything stays on this computer.

The program never asks the network whether there is a newer version. Look for one, and for what is new in it, where you got this one.

Free software under the MIT licence. It comes with typefaces, icons, word lists and programs of others, each under its own free licence.</source>
        <translation>Hojas para pacientes: elíjalas, edítelas, véalas en PDF y entréguelas. Todo se queda en este equipo.

El programa nunca pregunta en la red si hay una versión más nueva. Búsquela, junto con sus novedades, donde consiguió esta.

Software libre con licencia MIT. Incluye tipos de letra, iconos, listas de palabras y programas de otros, cada uno con su propia licencia libre.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/about.py"/>
        <source>Show l&amp;og</source>
        <translation>Mostrar el re&amp;gistro</translation>
    </message>
</context>
<context>
    <name>AddressRows</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>&amp;Another address</source>
        <translation>&amp;Otra dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>Remove this address</source>
        <translation>Quitar esta dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>To, address {number}</source>
        <translation>Para, dirección {number}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/address_rows.py"/>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <location filename="../../handout_studio/ui/announcer.py"/>
        <source>Nothing to look at</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/announcer.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
</context>
<context>
    <name>BodyEdit</name>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>A section holds at most {limit} characters, so this was not put in.</source>
        <translation>Una sección admite como máximo {limit} caracteres, por eso no se ha insertado.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>nest item</source>
        <translation>sangrar elemento</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new line</source>
        <translation>línea nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>new row</source>
        <translation>fila nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>paste</source>
        <translation>pegar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>remove mark</source>
        <translation>quitar marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/body_edit.py"/>
        <source>typing</source>
        <translation>escritura</translation>
    </message>
</context>
<context>
    <name>BrandCommands</name>
    <message>
        <location filename="../../handout_studio/ui/brand_commands.py"/>
        <source>change brand</source>
        <translation>cambiar marca</translation>
    </message>
</context>
<context>
    <name>BrandEditor</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;New</source>
        <translation>&amp;Nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>&amp;Use this brand</source>
        <translation>&amp;Usar esta marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>D&amp;uplicate</source>
        <translation>D&amp;uplicar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Make de&amp;fault</source>
        <translation>&amp;Predeterminada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>New handouts begin with: {name}</source>
        <translation>Las hojas nuevas empiezan con: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Remo&amp;ve</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>Unnamed brand</source>
        <translation>Marca sin nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_editor.py"/>
        <source>YOUR BRANDS</source>
        <translation>SUS MARCAS</translation>
    </message>
</context>
<context>
    <name>BrandForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Credentials</source>
        <translation>&amp;Titulación</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Email</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Footer text</source>
        <translation>Texto al &amp;pie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Logo</source>
        <translation>&amp;Logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Main colour</source>
        <translation>Color p&amp;rincipal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Practice name</source>
        <translation>Nombre de la &amp;consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Tagline</source>
        <translation>L&amp;ema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Acce&amp;nt colour</source>
        <translation>Color &amp;secundario</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>As last chosen</source>
        <translation>Como la última vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>CONTACT</source>
        <translation>CONTACTO</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>For example {example}</source>
        <translation>Por ejemplo, {example}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour Counselling</source>
        <translation>Consulta del Puerto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Harbour: a band of colour</source>
        <translation>Puerto: una banda de color</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>IN THE LIST OF BRANDS</source>
        <translation>EN LA LISTA DE MARCAS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Individual and couples therapy</source>
        <translation>Terapia individual y de pareja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LMFT</source>
        <translation>Psicóloga sanitaria</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>LOOK</source>
        <translation>ASPECTO</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Maya Okafor</source>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Name &amp;in the list</source>
        <translation>Nombre en la l&amp;ista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>P&amp;hone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>PRACTICE</source>
        <translation>CONSULTA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Page de&amp;sign</source>
        <translation>Diseño de pá&amp;gina</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Pape&amp;r</source>
        <translation>Pape&amp;l</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Plain: black, with fine lines</source>
        <translation>Sencillo: negro, con líneas finas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo de letra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Warm: a tinted head</source>
        <translation>Cálido: una cabecera tintada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_form.py"/>
        <source>Your n&amp;ame</source>
        <translation>Su no&amp;mbre</translation>
    </message>
</context>
<context>
    <name>BrandPage</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_page.py"/>
        <source>The handout as it is printed in this brand.</source>
        <translation>La hoja tal como se imprime con esta marca.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_page.py"/>
        <source>YOUR PAGE</source>
        <translation>SU PÁGINA</translation>
    </message>
</context>
<context>
    <name>CardModel</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>edited {day}</source>
        <translation>editada {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>shared, edited {day}</source>
        <translation>compartida, editada {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>update available</source>
        <translation>actualización disponible</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used once</source>
        <translation>usada una vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>used {count} times</source>
        <translation>usada {count} veces</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/card_model.py"/>
        <source>{count} sections</source>
        <translation>{count} secciones</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>A section without a title</source>
        <translation>Una sección sin título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>The whole handout</source>
        <translation>La hoja entera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_card.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
</context>
<context>
    <name>CheckHeading</name>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Before you hand it out</source>
        <translation>Antes de entregarla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Hide the list</source>
        <translation>Ocultar la lista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/check_heading.py"/>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
</context>
<context>
    <name>ChipBar</name>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>More categories</source>
        <translation>Más categorías</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/chip_bar.py"/>
        <source>{category}, {count} sections</source>
        <translation>{category}, {count} secciones</translation>
    </message>
</context>
<context>
    <name>CodeBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Address that the QR code opens</source>
        <translation>Dirección que abre el código QR</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation>Una dirección es como example.org o yo@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>Make the QR code</source>
        <translation>Crear el código QR</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>No code</source>
        <translation>Sin código</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/code_bar.py"/>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>Choose: {purpose}</source>
        <translation>Elegir: {purpose}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/colour_field.py"/>
        <source>like {example}</source>
        <translation>como {example}</translation>
    </message>
</context>
<context>
    <name>ContactRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>A line of your own</source>
        <translation>Una línea propia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>After the number</source>
        <translation>Después del número</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Change the words</source>
        <translation>Cambiar el texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}</source>
        <translation>Comprobado el {date}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Checked on {date}, more than six months ago</source>
        <translation>Comprobado el {date}, hace más de seis meses</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>How to use it, before the number</source>
        <translation>Cómo usarlo, antes del número</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>I checked this today</source>
        <translation>Lo he comprobado hoy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Read at {source}</source>
        <translation>Leído en {source}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>To be confirmed by you: look it up, then tick it here</source>
        <translation>Debe confirmarlo usted: búsquelo y márquelo aquí</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contact_row.py"/>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>ContactsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Add a line</source>
        <translation>Añadir una línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>I checked all today</source>
        <translation>Los he comprobado todos hoy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Not checked for six months: {names}</source>
        <translation>Sin comprobar desde hace seis meses: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>Numbers change. Look each one up where you are before you hand this out, and tick that you did. The handout says when they were last checked.</source>
        <translation>Los números cambian. Búsquelos donde usted trabaja antes de entregar la hoja, y marque que lo ha hecho. La hoja dice cuándo se comprobaron por última vez.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>That your messages are not watched round the clock</source>
        <translation>Que sus mensajes no se atienden a todas horas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>The heading over the emergency number</source>
        <translation>El título sobre el número de emergencias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>To be confirmed: {names}</source>
        <translation>Por confirmar: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>What comes last</source>
        <translation>Lo que va al final</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>add contact</source>
        <translation>añadir contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change contact</source>
        <translation>cambiar contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change region or setting</source>
        <translation>cambiar región o entorno</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>change words</source>
        <translation>cambiar texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contact</source>
        <translation>comprobar contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>check contacts</source>
        <translation>comprobar contactos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>move contact</source>
        <translation>mover contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>remove contact</source>
        <translation>quitar contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>tick contact</source>
        <translation>marcar contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/contacts_form.py"/>
        <source>untick contact</source>
        <translation>desmarcar contacto</translation>
    </message>
</context>
<context>
    <name>ContrastNote</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Contrast on white {ratio} to 1: reads well</source>
        <translation>Contraste sobre blanco {ratio} a 1: se lee bien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Contrast on white {ratio} to 1: too pale for words. The page darkens it for them.</source>
        <translation>Contraste sobre blanco {ratio} a 1: demasiado pálido para palabras. La página lo oscurece para ellas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Use the darker shade {colour}</source>
        <translation>Usar el tono más oscuro {colour}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/contrast_note.py"/>
        <source>Use {colour}</source>
        <translation>Usar {colour}</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied as plain text. You can paste it anywhere.</source>
        <translation>Copiado como texto simple. Puede pegarlo en cualquier sitio.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/copying.py"/>
        <source>Copied with its formatting. You can paste it into a portal or a letter.</source>
        <translation>Copiado con su formato. Puede pegarlo en un portal o en una carta.</translation>
    </message>
</context>
<context>
    <name>DetailFields</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Description</source>
        <translation>&amp;Descripción</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Words with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
</context>
<context>
    <name>DetailsStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Details</source>
        <translation>Datos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the brand</source>
        <translation>Conservar en la marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the brand: {name}</source>
        <translation>Conservar en la marca: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout</source>
        <translation>Conservar en la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Keep in the handout: {name}</source>
        <translation>Conservar en la hoja: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation>Proteger el PDF con una &amp;contraseña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>On the page there is a line to fill in by hand.</source>
        <translation>En la página hay una línea para rellenar a mano.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Some places of this handout are empty.</source>
        <translation>Algunos lugares de esta hoja están vacíos.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Still empty: {names}. Go on all the same?</source>
        <translation>Aún vacío: {names}. ¿Continuar de todos modos?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>This handout has places to fill in for the person who gets it.</source>
        <translation>Esta hoja tiene lugares que se rellenan para la persona que la recibe.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>What you type is for this one copy. It is kept nowhere, unless you choose to keep it.</source>
        <translation>Lo que escriba es solo para esta copia. No se guarda en ningún sitio, salvo que usted lo elija.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/details_step.py"/>
        <source>Your brand has none</source>
        <translation>Su marca no tiene</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Added: {name}</source>
        <translation>Añadido: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another brand</source>
        <translation>Otra marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another date</source>
        <translation>Otra fecha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another edition</source>
        <translation>Otra edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another language</source>
        <translation>Otro idioma</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another line under the title</source>
        <translation>Otra línea bajo el título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another paper</source>
        <translation>Otro papel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Another title of the handout</source>
        <translation>Otro título de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{came}” added</source>
        <translation>Cambiado: {name}, con «{came}» añadido</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, with “{gone}” taken out</source>
        <translation>Cambiado: {name}, sin «{gone}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Changed: {name}, “{gone}” became “{came}”</source>
        <translation>Cambiado: {name}, «{gone}» ahora es «{came}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Included again: {name}</source>
        <translation>Incluido de nuevo: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Left out: {name}</source>
        <translation>Omitido: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Other settings of the page</source>
        <translation>Otros ajustes de la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Removed: {name}</source>
        <translation>Quitado: {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>Renamed: {old}, now {name}</source>
        <translation>Con otro nombre: {old}, ahora {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>The sections stand in another order</source>
        <translation>Las secciones están en otro orden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/differences.py"/>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
</context>
<context>
    <name>DismissedRows</name>
    <message>
        <location filename="../../handout_studio/ui/panels/dismissed_rows.py"/>
        <source>{count} dismissed · Hide</source>
        <translation>{count} descartados · Ocultar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/dismissed_rows.py"/>
        <source>{count} dismissed · Show</source>
        <translation>{count} descartados · Mostrar</translation>
    </message>
</context>
<context>
    <name>DraftKeeper</name>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes are kept as a draft again.</source>
        <translation>Sus cambios vuelven a guardarse como borrador.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/draft_keeper.py"/>
        <source>Your changes can't be kept as a draft: {what}; {remedy}.</source>
        <translation>Sus cambios no se pueden guardar como borrador: {what}; {remedy}.</translation>
    </message>
</context>
<context>
    <name>EarlierVersions</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>All earlier versions of “{name}” will be deleted.</source>
        <translation>Se borrarán todas las versiones anteriores de «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Other tags, description or settings</source>
        <translation>Otras etiquetas, descripción o ajustes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>The earlier versions of all your handouts and templates will be deleted.</source>
        <translation>Se borrarán las versiones anteriores de todas sus hojas y plantillas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>Then called “{title}”</source>
        <translation>Entonces se llamaba «{title}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>There are no earlier versions of “{name}”.</source>
        <translation>No hay versiones anteriores de «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/earlier_versions.py"/>
        <source>This handout has no earlier versions yet. One is kept each time that you save it.</source>
        <translation>Esta hoja aún no tiene versiones anteriores. Cada vez que guarda se conserva una.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back a section</source>
        <translation>recuperar una sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versioned.py"/>
        <source>bring back an earlier version</source>
        <translation>recuperar una versión anterior</translation>
    </message>
</context>
<context>
    <name>EditionField</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/edition_field.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
</context>
<context>
    <name>EditorPanel</name>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>HANDOUT</source>
        <translation>HOJA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change handout title</source>
        <translation>cambiar título de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>change subtitle</source>
        <translation>cambiar subtítulo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/editor_panel.py"/>
        <source>rename section</source>
        <translation>cambiar nombre de sección</translation>
    </message>
</context>
<context>
    <name>EmailDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Copy the text again</source>
        <translation>&amp;Copiar el texto otra vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Show the PDF</source>
        <translation>&amp;Mostrar el PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>&amp;Understood</source>
        <translation>&amp;Entendido</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Before your first email</source>
        <translation>Antes de su primer correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email is not private: it can be read on its way, and on every device it reaches.</source>
        <translation>El correo no es privado: puede leerse por el camino y en cada dispositivo al que llega.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Email this handout</source>
        <translation>Enviar esta hoja por correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>For anything personal, lock the PDF with a password, or hand the sheet over on paper.</source>
        <translation>Para todo lo personal, proteja el PDF con una contraseña o entregue la hoja en papel.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Its folder is open, with the PDF selected.</source>
        <translation>Su carpeta está abierta, con el PDF seleccionado.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>No mail program on this computer took the draft.</source>
        <translation>Ningún programa de correo de este equipo aceptó el borrador.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Nothing has been sent yet. Look at the draft there, see that the address is right, and send it. Keep Handout Studio open until the draft is on the screen.</source>
        <translation>Todavía no se ha enviado nada. Revise allí el borrador, compruebe la dirección y envíelo. Deje Handout Studio abierto hasta que el borrador esté en pantalla.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Opening your mail program…</source>
        <translation>Abriendo su programa de correo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>That someone gets mail from a therapist can itself be private. Ask first whether email is fine.</source>
        <translation>Que alguien reciba correo de un terapeuta ya puede ser privado. Pregunte antes si el correo le parece bien.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The PDF is here:</source>
        <translation>El PDF está aquí:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>The text is on the clipboard. Begin a mail in your program or on the web, paste the text, attach the PDF and send it. The PDF stays there until you close Handout Studio.</source>
        <translation>El texto está en el portapapeles. Empiece un correo en su programa o en la web, pegue el texto, adjunte el PDF y envíelo. El PDF sigue allí hasta que cierre Handout Studio.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_dialog.py"/>
        <source>Your mail program opens the draft, with the PDF attached.</source>
        <translation>Su programa de correo abre el borrador con el PDF adjunto.</translation>
    </message>
</context>
<context>
    <name>EmailForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Lock the PDF with a &amp;password</source>
        <translation>Proteger el PDF con una &amp;contraseña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>They all see each other's addresses. To write to each alone, use File &gt; Many at once.</source>
        <translation>Todos ven las direcciones de los demás. Para escribir a cada persona por separado, use Archivo &gt; Muchas a la vez.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/email_form.py"/>
        <source>You can leave this empty, and choose in your mail program.</source>
        <translation>Puede dejarlo vacío y elegir en su programa de correo.</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose a section on the left to write in it.</source>
        <translation>Elija una sección a la izquierda para escribir en ella.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Choose from the library</source>
        <translation>Elegir de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>This handout has no section yet.</source>
        <translation>Esta hoja aún no tiene ninguna sección.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/empty_page.py"/>
        <source>Write a section of my own</source>
        <translation>Escribir una sección propia</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/export.py"/>
        <source>Looking at “{name}”…</source>
        <translation>Comprobando «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/export.py"/>
        <source>Writing “{name}”…</source>
        <translation>Escribiendo «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/own_file.py"/>
        <source>{name} is the handout itself, and would be lost.</source>
        <translation>{name} es la propia hoja, y se perdería.</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>A section without a title couldn't be laid out: {reason}.</source>
        <translation>No se pudo componer una sección sin título: {reason}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to section</source>
        <translation>Ir a la sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>Go to the section that could not be laid out</source>
        <translation>Ir a la sección que no se pudo componer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages below are from before.</source>
        <translation>Las páginas de abajo son las de antes.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>The pages couldn't be laid out: {reason}.</source>
        <translation>No se pudieron componer las páginas: {reason}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes more memory than there is for it</source>
        <translation>necesita más memoria de la que hay</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>it takes too long</source>
        <translation>tarda demasiado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>something in it doesn't fit on a page</source>
        <translation>algo de su contenido no cabe en una página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>the part of the program that makes the pages stopped, and was started again</source>
        <translation>la parte del programa que hace las páginas se detuvo y se ha vuelto a iniciar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/failure_banner.py"/>
        <source>“{title}” couldn't be laid out: {reason}.</source>
        <translation>No se pudo componer «{title}»: {reason}.</translation>
    </message>
</context>
<context>
    <name>FieldHelp</name>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>Asked for when you hand it out:</source>
        <translation>Se pregunta al entregarla:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>{field}: not filled in yet, asked for when you hand it out.</source>
        <translation>{field}: aún sin rellenar, se pregunta al entregarla.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/field_help.py"/>
        <source>{field}: not filled in yet. Its place is under Brand &gt; Edit brand.</source>
        <translation>{field}: aún sin rellenar. Su lugar está en Marca &gt; Editar marca.</translation>
    </message>
</context>
<context>
    <name>FieldNames</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Email address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>First name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/field_names.py"/>
        <source>Next appointment</source>
        <translation>Próxima cita</translation>
    </message>
</context>
<context>
    <name>FileKinds</name>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Brands</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a picture</source>
        <translation>Elegir una imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Choose a table of people</source>
        <translation>Elegir una tabla de personas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Everything from Handout Studio</source>
        <translation>Todo de Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as PDF</source>
        <translation>Exportar como PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export as plain text</source>
        <translation>Exportar como texto simple</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export page pictures</source>
        <translation>Exportar imágenes de páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export the brand as</source>
        <translation>Exportar la marca como</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Export the template as</source>
        <translation>Exportar la plantilla como</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Handouts</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import Markdown</source>
        <translation>Importar Markdown</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import a brand</source>
        <translation>Importar una marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Markdown and text files</source>
        <translation>Archivos Markdown y de texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything in</source>
        <translation>Traer todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Move everything out</source>
        <translation>Llevarse todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Open a handout</source>
        <translation>Abrir una hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>PDF files</source>
        <translation>Archivos PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG)</source>
        <translation>Imágenes (PNG)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Pictures (PNG, JPEG, SVG)</source>
        <translation>Imágenes (PNG, JPEG, SVG)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Plain text files</source>
        <translation>Archivos de texto simple</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Save the handout as</source>
        <translation>Guardar la hoja como</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Tables (CSV)</source>
        <translation>Tablas (CSV)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_kinds.py"/>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>FileOperations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Choose another name, or close it there first.</source>
        <translation>Elija otro nombre o ciérrela allí primero.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Saving “{name}”…</source>
        <translation>Guardando «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>{name} is open in another window.</source>
        <translation>{name} está abierta en otra ventana.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Find in the whole handout</source>
        <translation>Buscar en toda la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Match case</source>
        <translation>Mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Next one (F3)</source>
        <translation>Siguiente (F3)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Previous one (Shift+F3)</source>
        <translation>Anterior (Mayús+F3)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace all</source>
        <translation>Reemplazar todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace all of them, as one step that undo takes back</source>
        <translation>Reemplazarlos todos, en un solo paso que se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Replace with</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>{count} found</source>
        <translation>{count} encontrados</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>Replaced 1 place.</source>
        <translation>1 lugar reemplazado.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>Replaced {count} places.</source>
        <translation>{count} lugares reemplazados.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>With these words a text would have more than {limit} characters. Nothing was replaced.</source>
        <translation>Con estas palabras un texto tendría más de {limit} caracteres. No se ha reemplazado nada.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>replace</source>
        <translation>reemplazar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/finding.py"/>
        <source>replace all</source>
        <translation>reemplazar todo</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Bring back: {finding}</source>
        <translation>Recuperar: {finding}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Dismiss in this handout (Delete)</source>
        <translation>Descartar en esta hoja (Supr)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Dismiss: {finding}</source>
        <translation>Descartar: {finding}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/finding_row.py"/>
        <source>Enter goes there, Delete dismisses it in this handout.</source>
        <translation>Intro va allí, Supr lo descarta en esta hoja.</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Make my first handout</source>
        <translation>&amp;Hacer mi primera hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Skip</source>
        <translation>&amp;Omitir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Where you work</source>
        <translation>&amp;Dónde trabaja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>&amp;Your name</source>
        <translation>&amp;Su nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Everything stays on this computer.</source>
        <translation>Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>For example {example}</source>
        <translation>Por ejemplo, {example}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Four things make a sheet yours. Each can wait, and can be changed later.</source>
        <translation>Cuatro cosas hacen suya una hoja. Todas pueden esperar y cambiarse más tarde.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Harbour Counselling</source>
        <translation>Consulta del Puerto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Maya Okafor</source>
        <translation>Maya Okafor</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Name of the &amp;practice</source>
        <translation>Nombre de la &amp;consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Name of the practice</source>
        <translation>Nombre de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Welcome to Handout Studio</source>
        <translation>Le damos la bienvenida a Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Where you work</source>
        <translation>Dónde trabaja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Where you work decides the paper, and whom your sheets name in a crisis.</source>
        <translation>Donde trabaja decide el papel y a quién nombran sus hojas en una crisis.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/first_start.py"/>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
</context>
<context>
    <name>FormatBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_bar.py"/>
        <source>More formatting</source>
        <translation>Más formato</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>BUILT IN</source>
        <translation>INCLUIDAS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Built-in templates</source>
        <translation>Plantillas incluidas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>MINE</source>
        <translation>MÍAS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>My templates</source>
        <translation>Mis plantillas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>No template of yours has these words.</source>
        <translation>Ninguna de sus plantillas tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Save a handout as a template, or duplicate a built-in one, and it appears here.</source>
        <translation>Guarde una hoja como plantilla o duplique una incluida, y aparecerá aquí.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Search templates</source>
        <translation>Buscar plantillas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Start from a template</source>
        <translation>Empezar con una plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/gallery.py"/>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>GoneDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>&amp;Bring back</source>
        <translation>&amp;Recuperar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>&amp;Delete its versions…</source>
        <translation>&amp;Eliminar sus versiones…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>1 version</source>
        <translation>1 versión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Handout</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Handouts and templates that are gone</source>
        <translation>Hojas y plantillas que ya no están</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Moved, renamed or deleted files, as they were saved last. They are kept on this computer alone.</source>
        <translation>Archivos movidos, renombrados o eliminados, tal como se guardaron por última vez. Solo están en este equipo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Nothing is kept of files that are gone.</source>
        <translation>No se conserva nada de archivos que ya no están.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>last saved {time}</source>
        <translation>guardado por última vez {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_dialog.py"/>
        <source>{count} versions</source>
        <translation>{count} versiones</translation>
    </message>
</context>
<context>
    <name>GoneVersions</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>All earlier versions of “{name}” will be deleted.</source>
        <translation>Se borrarán todas las versiones anteriores de «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>Looking for files…</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>“{name}” is among your templates again.</source>
        <translation>«{name}» vuelve a estar entre sus plantillas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/gone_versions.py"/>
        <source>“{name}” is back. Save it to keep it.</source>
        <translation>«{name}» está de vuelta. Guárdelo para conservarlo.</translation>
    </message>
</context>
<context>
    <name>HandingOver</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/handing_over.py"/>
        <source>fill in details</source>
        <translation>rellenar datos</translation>
    </message>
</context>
<context>
    <name>HandoutCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout subtitle</source>
        <translation>Subtítulo de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Handout title</source>
        <translation>Título de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>Subtitle: a line under the title, if you like</source>
        <translation>Subtítulo: una línea bajo el título, si lo desea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The handout's title, at the top of the first page</source>
        <translation>El título de la hoja, arriba en la primera página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/handout_card.py"/>
        <source>The line under the handout's title</source>
        <translation>La línea bajo el título de la hoja</translation>
    </message>
</context>
<context>
    <name>HandoutCheck</name>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>Back on the list.</source>
        <translation>De nuevo en la lista.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>Dismissed in this handout. Undo brings it back.</source>
        <translation>Descartado en esta hoja. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>bring back</source>
        <translation>recuperar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>dismiss</source>
        <translation>descartar</translation>
    </message>
</context>
<context>
    <name>HelpBook</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/help_book.py"/>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
</context>
<context>
    <name>HintBar</name>
    <message>
        <location filename="../../handout_studio/ui/hint_bar.py"/>
        <source>Hide this hint</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>ImportTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>&amp;Add to my templates</source>
        <translation>&amp;Añadir a mis plantillas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 picture</source>
        <translation>1 imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>ALL ITS TEXT</source>
        <translation>TODO SU TEXTO</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>All its text</source>
        <translation>Todo su texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>Import a template</source>
        <translation>Importar una plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>The first page in your brand</source>
        <translation>La primera página con su marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>This file holds {parts}. It will have your own brand.</source>
        <translation>Este archivo contiene {parts}. Tendrá su propia marca.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} pictures</source>
        <translation>{count} imágenes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/import_template.py"/>
        <source>{count} sections</source>
        <translation>{count} secciones</translation>
    </message>
</context>
<context>
    <name>LibraryFolder</name>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is on this computer alone now</source>
        <translation>La biblioteca está ahora solo en este equipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/library_folder.py"/>
        <source>The library is shared in {folder} now</source>
        <translation>La biblioteca se comparte ahora en {folder}</translation>
    </message>
</context>
<context>
    <name>LibraryLook</name>
    <message>
        <location filename="../../handout_studio/ui/panels/library_look.py"/>
        <source>The section's text</source>
        <translation>El texto de la sección</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>Section of the library. Enter adds it to the handout, Space shows its text.</source>
        <translation>Sección de la biblioteca. Intro la añade a la hoja, Espacio muestra su texto.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>in this handout</source>
        <translation>en esta hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/library_model.py"/>
        <source>mine</source>
        <translation>mía</translation>
    </message>
</context>
<context>
    <name>LibraryPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>ADD FROM LIBRARY</source>
        <translation>DE LA BIBLIOTECA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add fuller wording</source>
        <translation>Añadir versión amplia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add short wording</source>
        <translation>Añadir versión breve</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Add to the handout</source>
        <translation>Añadir a la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Bring back {title} from the trash</source>
        <translation>Recuperar {title} de la papelera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Categories of the library</source>
        <translation>Categorías de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>No section has “{query}” in it. Try another word.</source>
        <translation>Ninguna sección contiene «{query}». Pruebe con otra palabra.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>No section in {category} has “{query}” in it. Try another word, or look in all.</source>
        <translation>Ninguna sección de {category} contiene «{query}». Pruebe con otra palabra o busque en todas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Save the selected section to the library</source>
        <translation>Guardar la sección elegida en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Search {count} sections</source>
        <translation>Buscar en {count} secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Sections in the library</source>
        <translation>Secciones de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/library_panel.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation>Deshacer: recuperar «{title}»</translation>
    </message>
</context>
<context>
    <name>LibraryPlace</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>&amp;OK</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>A network drive or a synchronised folder. What others change there appears here; when two change the same thing, both are kept. What you have on this computer stays, and all works without the folder too.</source>
        <translation>Una unidad de red o una carpeta sincronizada. Lo que otros cambian allí aparece aquí; si dos personas cambian lo mismo, se conservan ambas cosas. Lo que tiene en este equipo se queda, y todo funciona también sin la carpeta.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Also in a folder that my &amp;practice shares</source>
        <translation>También en una carpeta que comparte mi &amp;consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Library folder</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>On &amp;this computer alone</source>
        <translation>Solo en este &amp;equipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Shared folder</source>
        <translation>Carpeta compartida</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/library_place.py"/>
        <source>Where are your templates and library sections?</source>
        <translation>¿Dónde están sus plantillas y secciones?</translation>
    </message>
</context>
<context>
    <name>LicenceSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/licence_sheet.py"/>
        <source>What is inside</source>
        <translation>Qué contiene</translation>
    </message>
</context>
<context>
    <name>LimitRow</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>A limit in your own words</source>
        <translation>Un límite con sus propias palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Remove this limit</source>
        <translation>Quitar este límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why is it left out? For yourself, not on the page</source>
        <translation>¿Por qué se omite? Para usted, no en la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Why this limit is left out</source>
        <translation>Por qué se omite este límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limit_row.py"/>
        <source>Words of this limit</source>
        <translation>Texto de este límite</translation>
    </message>
</context>
<context>
    <name>LimitsForm</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>A start, not legal advice: law differs by place and profession. Read each line, and change it.</source>
        <translation>Un comienzo, no asesoría legal: la ley varía según el lugar y la profesión. Lea cada línea y cámbiela.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a limit</source>
        <translation>Añadir un límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add a thing to know</source>
        <translation>Añadir algo que saber</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Add someone</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Drawn from: {source}, read on {date}.</source>
        <translation>Tomado de: {source}, leído el {date}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>I have read these over</source>
        <translation>Los he leído</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Left out without a reason: {words}</source>
        <translation>Omitido sin motivo: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>No longer listed after this change: {words}</source>
        <translation>Ya no figura tras este cambio: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Not confirmed yet</source>
        <translation>Aún sin confirmar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>Read over and confirmed on {date}</source>
        <translation>Leído y confirmado el {date}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>That you will try to talk with the client first</source>
        <translation>Que intentará hablar primero con la persona</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>The words before this list</source>
        <translation>El texto antes de esta lista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>What comes last</source>
        <translation>Lo que va al final</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>add limit</source>
        <translation>añadir límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change reason</source>
        <translation>cambiar motivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change region or setting</source>
        <translation>cambiar región o entorno</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>change words</source>
        <translation>cambiar texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>confirm limits</source>
        <translation>confirmar límites</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>leave out limit</source>
        <translation>omitir límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>remove limit</source>
        <translation>quitar límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/limits_form.py"/>
        <source>tick limit</source>
        <translation>marcar límite</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>An address looks like example.org or me@example.org</source>
        <translation>Una dirección es como example.org o yo@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Make the link</source>
        <translation>Crear el enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>No link</source>
        <translation>Sin enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Web or email address</source>
        <translation>Dirección web o de correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/link_bar.py"/>
        <source>Words of the link</source>
        <translation>Texto del enlace</translation>
    </message>
</context>
<context>
    <name>LogSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>Nothing has been noted yet.</source>
        <translation>Aún no se ha anotado nada.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/log_sheet.py"/>
        <source>What the program did, for someone who helps you. It holds times and codes, nothing that you wrote. It stays on this computer.</source>
        <translation>Lo que hizo el programa, para quien le ayude. Contiene horas y códigos, nada de lo que usted escribió. Se queda en este equipo.</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Choose a logo</source>
        <translation>Elegir un logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>No logo</source>
        <translation>Sin logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>PNG, JPEG or SVG, at most 2 MB</source>
        <translation>PNG, JPEG o SVG, 2 MB como máximo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Re&amp;move logo</source>
        <translation>&amp;Quitar el logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>Reading “{name}”…</source>
        <translation>Leyendo «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_field.py"/>
        <source>The logo</source>
        <translation>El logotipo</translation>
    </message>
</context>
<context>
    <name>LookStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The pages of the copy that goes out.</source>
        <translation>Las páginas de la copia que sale.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/look_step.py"/>
        <source>The words of the copy that goes out</source>
        <translation>Las palabras de la copia que sale</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Add your practice's name and logo to every page</source>
        <translation>Ponga el nombre y el logotipo de su consulta en cada página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/main_window.py"/>
        <source>Edit brand…</source>
        <translation>Editar marca…</translation>
    </message>
</context>
<context>
    <name>ManyAtOnce</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished, with some rows left out</source>
        <translation>Terminado, con algunas filas omitidas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Finished: {rows}.</source>
        <translation>Terminado: {rows}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Not made: {rows}.</source>
        <translation>Sin crear: {rows}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Reading the table…</source>
        <translation>Leyendo la tabla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Row {row}: {what}; {remedy}.</source>
        <translation>Fila {row}: {what}; {remedy}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows, all complete.</source>
        <translation>{count} filas, todas completas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{count} rows: {good} will be made, {left} left out, where something is missing or wrong.</source>
        <translation>{count} filas: se crearán {good} y se omitirán {left}, donde falta algo o no es correcto.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_at_once.py"/>
        <source>{done} of {count} are finished, in {folder}.</source>
        <translation>{done} de {count} están listos, en {folder}.</translation>
    </message>
</context>
<context>
    <name>ManyDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make 1 file</source>
        <translation>&amp;Crear 1 archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make the files</source>
        <translation>&amp;Crear los archivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>&amp;Make {count} files</source>
        <translation>&amp;Crear {count} archivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Making the files</source>
        <translation>Creando los archivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Many at once</source>
        <translation>Muchas a la vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Rows that came to nothing</source>
        <translation>Filas sin resultado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>The same handout for many people</source>
        <translation>La misma hoja para muchas personas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} minutes left</source>
        <translation>faltan unos {count} minutos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>about {count} seconds left</source>
        <translation>faltan unos {count} segundos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_dialog.py"/>
        <source>{done} of {count}</source>
        <translation>{done} de {count}</translation>
    </message>
</context>
<context>
    <name>ManyForm</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A &amp;mail draft beside each PDF</source>
        <translation>Un &amp;borrador de correo con cada PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>A table (CSV) with a row for each person. Its first row names the fields, such as “First name”; a column “email” is for their addresses. What is in it is kept nowhere.</source>
        <translation>Una tabla (CSV) con una fila por persona. La primera fila nombra los campos, como «Nombre»; una columna «email» es para las direcciones. Su contenido no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;folder…</source>
        <translation>Elegir una &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Choose a &amp;table…</source>
        <translation>Elegir una &amp;tabla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>Names of the files</source>
        <translation>Nombres de los archivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>No table yet.</source>
        <translation>Aún no hay tabla.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>The people of the table</source>
        <translation>Las personas de la tabla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/many_form.py"/>
        <source>{title}, {number}, {row}, or a column such as {client.first_name}. Others may see these names.</source>
        <translation>{title}, {number}, {row} o una columna como {client.first_name}. Otros podrían ver estos nombres.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Brand</source>
        <translation>&amp;Marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Section</source>
        <translation>&amp;Sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>No recent files</source>
        <translation>No hay archivos recientes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/menus.py"/>
        <source>Si&amp;ze of words</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
</context>
<context>
    <name>Moving</name>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 brand</source>
        <translation>1 marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 section</source>
        <translation>1 sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>1 template</source>
        <translation>1 plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved in: {parts}</source>
        <translation>Traído: {parts}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>Moved out: {parts}</source>
        <translation>Llevado: {parts}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>This takes a moment…</source>
        <translation>Un momento, por favor…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>nothing new</source>
        <translation>nada nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} brands</source>
        <translation>{count} marcas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} sections</source>
        <translation>{count} secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/moving.py"/>
        <source>{count} templates</source>
        <translation>{count} plantillas</translation>
    </message>
</context>
<context>
    <name>OutcomeBar</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outcome_bar.py"/>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Outputs</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>E&amp;mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported as “{name}”.</source>
        <translation>Exportado como «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>No program on this computer took “{name}”.</source>
        <translation>Ningún programa de este equipo aceptó «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>P&amp;rint</source>
        <translation>Im&amp;primir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>Show in fo&amp;lder</source>
        <translation>Mostrar en la car&amp;peta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>You find it in {folder}.</source>
        <translation>Está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/outputs.py"/>
        <source>{count} pictures exported, from “{first}” to “{last}”.</source>
        <translation>{count} imágenes exportadas, de «{first}» a «{last}».</translation>
    </message>
</context>
<context>
    <name>OutwardPrompts</name>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar PDF…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Lay out for {paper}</source>
        <translation>&amp;Componer para {paper}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Print on {page}</source>
        <translation>&amp;Imprimir en {page}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Volver a intentar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Another &amp;name…</source>
        <translation>Otro &amp;nombre…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>Put {page} in the printer first. Pages are never made smaller.</source>
        <translation>Ponga antes {page} en la impresora. Las páginas nunca se reducen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>The pages can be laid out for {paper} for this print. They are never made smaller.</source>
        <translation>Para esta impresión, las páginas se pueden componer para {paper}. Nunca se reducen.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>There are files of these names already.</source>
        <translation>Ya hay archivos con estos nombres.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” and {count} more would be replaced.</source>
        <translation>Se reemplazarían «{name}» y {count} más.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{name}” would be replaced.</source>
        <translation>Se reemplazaría «{name}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/questions.py"/>
        <source>“{printer}” is set to the paper {paper}, and these pages are {page}.</source>
        <translation>«{printer}» está ajustada al papel {paper}, y estas páginas son {page}.</translation>
    </message>
</context>
<context>
    <name>OwnSectionCommands</name>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Save to my library</source>
        <translation>Guardar en mi biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>Section of my library</source>
        <translation>Sección de mi biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>save to library</source>
        <translation>guardar en la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/own_section_commands.py"/>
        <source>“{title}” is in your library now</source>
        <translation>«{title}» ya está en su biblioteca</translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>A right click on a misspelt word in the text adds it here.</source>
        <translation>Un clic derecho en una palabra mal escrita del texto la añade aquí.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>My words</source>
        <translation>Mis palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/own_words.py"/>
        <source>These are never marked as misspelt, in any handout.</source>
        <translation>Estas nunca se marcan como mal escritas, en ninguna hoja.</translation>
    </message>
</context>
<context>
    <name>PageChoice</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change edition</source>
        <translation>cambiar edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change page details</source>
        <translation>cambiar datos de la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>change paper</source>
        <translation>cambiar papel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on a screen</source>
        <translation>rellenar en pantalla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill in on paper only</source>
        <translation>rellenar solo en papel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on one page</source>
        <translation>ajustar a una página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fit on two pages</source>
        <translation>ajustar a dos páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>use as many pages as it takes</source>
        <translation>usar las páginas que hagan falta</translation>
    </message>
</context>
<context>
    <name>PageDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Apply</source>
        <translation>&amp;Aplicar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Date</source>
        <translation>&amp;Fecha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Notice</source>
        <translation>&amp;Aviso</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Version</source>
        <translation>&amp;Versión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>&amp;Written by</source>
        <translation>&amp;Escrito por</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>A section without a title</source>
        <translation>Una sección sin título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Date on the page</source>
        <translation>Fecha en la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Or section by section:</source>
        <translation>O sección por sección:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Page details</source>
        <translation>Datos de la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Someone who is qualified</source>
        <translation>Alguien con la cualificación adecuada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spelling, reading grade and wording are checked in English only.</source>
        <translation>La ortografía, el nivel de lectura y la redacción solo se revisan en inglés.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Such as 3, or Autumn 2026</source>
        <translation>Como 3, u otoño de 2026</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The page's own words, such as its number, stay English.</source>
        <translation>Las palabras propias de la página, como su número, siguen en inglés.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>The whole text was reviewed by</source>
        <translation>Todo el texto fue revisado por</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>This is a &amp;translation</source>
        <translation>Esto es una &amp;traducción</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What the sheet does not replace</source>
        <translation>Lo que la hoja no sustituye</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>What this sheet does not replace. Leave it empty, and nothing is said.</source>
        <translation>Lo que esta hoja no sustituye. Si lo deja vacío, no se dice nada.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Written by</source>
        <translation>Escrito por</translation>
    </message>
</context>
<context>
    <name>PageSearchBar</name>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Close (Escape)</source>
        <translation>Cerrar (Escape)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Find in the pages</source>
        <translation>Buscar en las páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Next place (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Not on the pages</source>
        <translation>No está en las páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>Previous place (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_search_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Preview, {words}</source>
        <translation>Vista previa, {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages left and right</source>
        <translation>Desplazar las páginas a izquierda y derecha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>Scroll the pages up and down</source>
        <translation>Desplazar las páginas arriba y abajo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/page_view.py"/>
        <source>The pages as they are printed. A click goes to that place in the text.</source>
        <translation>Las páginas tal como se imprimen. Un clic lleva a ese lugar del texto.</translation>
    </message>
</context>
<context>
    <name>PassingOn</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Export a template</source>
        <translation>Exportar una plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>WHAT STAYS WITH YOU</source>
        <translation>LO QUE SE QUEDA CON USTED</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your brand, logo, licence and contact details: whoever uses it gets their own</source>
        <translation>Su marca, logotipo, licencia y datos de contacto: quien la use pondrá los suyos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>Your paper size and the services of your region</source>
        <translation>Su tamaño de papel y los servicios de su región</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/passing_on.py"/>
        <source>“{title}” becomes one file that you can give to another practice.</source>
        <translation>«{title}» pasa a ser un archivo que puede dar a otra consulta.</translation>
    </message>
</context>
<context>
    <name>PasswordStep</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Another one</source>
        <translation>&amp;Otra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>&amp;Type my own</source>
        <translation>&amp;Escribir la mía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Give the password by another road than the PDF: in person, on the phone or by text message. Note it down now: it is stored nowhere, and nobody can find it out afterwards.</source>
        <translation>Dé la contraseña por otro medio que el PDF: en persona, por teléfono o por mensaje. Anótela ahora: no se guarda en ningún sitio, y nadie podrá averiguarla después.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Make one of plain &amp;words</source>
        <translation>Crear una con palabras se&amp;ncillas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Only who knows the password can open the PDF.</source>
        <translation>Solo quien conoce la contraseña puede abrir el PDF.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The password</source>
        <translation>La contraseña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/password_step.py"/>
        <source>The two are not the same. Type the password once more.</source>
        <translation>No son iguales. Escriba la contraseña una vez más.</translation>
    </message>
</context>
<context>
    <name>PeopleModel</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out, missing: {names}</source>
        <translation>Omitida, falta: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Left out: {reason}</source>
        <translation>Omitida: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>Will be made</source>
        <translation>Se creará</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/people_model.py"/>
        <source>no file</source>
        <translation>ningún archivo</translation>
    </message>
</context>
<context>
    <name>PictureExport</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Drawing the pages…</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Looking at “{name}”…</source>
        <translation>Comprobando «{name}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/picture_export.py"/>
        <source>Writing “{name}”…</source>
        <translation>Escribiendo «{name}»…</translation>
    </message>
</context>
<context>
    <name>PictureInsertion</name>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>Taking in the picture…</source>
        <translation>Incorporando la imagen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>The picture</source>
        <translation>La imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/picture_insertion.py"/>
        <source>add picture</source>
        <translation>añadir imagen</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Size of words</source>
        <translation>Tamaño de &amp;letra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>&amp;Where you work</source>
        <translation>&amp;Dónde trabaja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Check s&amp;pelling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Decides the paper, the kind of English, the limits of privacy and whom to call in a crisis.</source>
        <translation>Decide el papel, el tipo de inglés, los límites de la privacidad y a quién llamar en una crisis.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>From an old one</source>
        <translation>De uno antiguo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Library &amp;folder…</source>
        <translation>&amp;Carpeta de la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Move everything &amp;in…</source>
        <translation>&amp;Traer todo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Move everything &amp;out…</source>
        <translation>&amp;Llevarse todo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>My wor&amp;ds…</source>
        <translation>Mis pa&amp;labras…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>NEW HANDOUTS</source>
        <translation>HOJAS NUEVAS</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Never misspelt</source>
        <translation>Nunca mal escritas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Show the &amp;welcome page at the start</source>
        <translation>Mostrar la página de &amp;bienvenida al empezar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Takes effect when the program starts again.</source>
        <translation>Se aplica cuando el programa vuelva a empezar.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Tell me before an &amp;email that it is not private</source>
        <translation>Avisarme antes de un &amp;correo de que no es privado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Templates and sections</source>
        <translation>Plantillas y secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>To a new computer</source>
        <translation>A un equipo nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WHAT YOU KEEP</source>
        <translation>LO QUE CONSERVA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WHILE YOU WORK</source>
        <translation>MIENTRAS TRABAJA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>WINDOW</source>
        <translation>VENTANA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/preferences.py"/>
        <source>Without it, the handout you worked on last opens.</source>
        <translation>Sin ella, se abre la última hoja en la que trabajó.</translation>
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
        <translation>VISTA PREVIA · EL PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/preview_panel.py"/>
        <source>Preview: the PDF itself</source>
        <translation>Vista previa: el propio PDF</translation>
    </message>
</context>
<context>
    <name>PrintCommand</name>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>&amp;Cancel the print</source>
        <translation>&amp;Cancelar la impresión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Looking for printers…</source>
        <translation>Buscando impresoras…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Nothing was printed.</source>
        <translation>No se ha impreso nada.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Preparing the test page…</source>
        <translation>Preparando la página de prueba…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sending the pages to “{printer}”…</source>
        <translation>Enviando las páginas a «{printer}»…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Sent to “{printer}”.</source>
        <translation>Enviado a «{printer}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>Taken out of the queue of “{printer}”.</source>
        <translation>Retirado de la cola de «{printer}».</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” has the pages already, so the print can’t be cancelled here.</source>
        <translation>«{printer}» ya tiene las páginas, así que la impresión no se puede cancelar aquí.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/printing/print_command.py"/>
        <source>“{printer}” is stopped: the pages wait in its queue until it is started again.</source>
        <translation>«{printer}» está parada: las páginas esperan en su cola hasta que vuelva a ponerse en marcha.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <location filename="../../handout_studio/ui/asking/system_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Prompts</name>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete</source>
        <translation>&amp;Borrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Delete them</source>
        <translation>&amp;Borrarlas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Locate…</source>
        <translation>&amp;Localizar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Open a copy</source>
        <translation>&amp;Abrir una copia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Remove from the list</source>
        <translation>&amp;Quitar de la lista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Take in</source>
        <translation>&amp;Traer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>&amp;Try again</source>
        <translation>&amp;Volver a intentar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/asking/progress_box.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose a folder for the files</source>
        <translation>Elegir una carpeta para los archivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Choose the shared folder</source>
        <translation>Elegir la carpeta compartida</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Delete the draft “{name}”?</source>
        <translation>¿Borrar el borrador «{name}»?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Deleting them changes none of the files.</source>
        <translation>Borrarlas no cambia ninguno de los archivos.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Do you want to save your changes to “{name}”?</source>
        <translation>¿Quiere guardar sus cambios en «{name}»?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Earlier versions of {count} files are kept on this computer.</source>
        <translation>En este equipo se conservan versiones anteriores de {count} archivos.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Handouts that use it keep their own copy.</source>
        <translation>Las hojas que la usan conservan su propia copia.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It may have been moved or renamed, or its drive is not connected.</source>
        <translation>Quizá se movió o cambió de nombre, o su unidad no está conectada.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>It was never saved to a file, so this is its only copy.</source>
        <translation>Nunca se guardó en un archivo, así que esta es su única copia.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Remove the brand “{name}”?</source>
        <translation>¿Quitar la marca «{name}»?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;as…</source>
        <translation>Guardar com&amp;o…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save &amp;elsewhere…</source>
        <translation>Guardar en &amp;otro sitio…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Save under another name to keep both, or replace the file with your version.</source>
        <translation>Guarde con otro nombre para conservar ambas, o reemplace el archivo por su versión.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Take in {inside}?</source>
        <translation>¿Traer {inside}?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>The file itself is gone, so they are all there is of it.</source>
        <translation>El archivo ya no está, así que son lo único que queda de él.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>They come beside what you have. Your paper and theme become those of the file.</source>
        <translation>Se añaden a lo que usted tiene. Su papel y su tema pasan a ser los del archivo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>What you have now stays as it is.</source>
        <translation>Lo que tiene ahora se queda como está.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>You can open a copy here. It has no file until you save it under a name of its own.</source>
        <translation>Puede abrir una copia aquí. No tiene archivo hasta que la guarde con un nombre propio.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your changes are lost if you don't save them.</source>
        <translation>Sus cambios se pierden si no los guarda.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>Your words are kept as a draft meanwhile.</source>
        <translation>Mientras tanto, sus palabras se conservan como borrador.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is no longer in {folder}.</source>
        <translation>«{name}» ya no está en {folder}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” is open in another window already.</source>
        <translation>«{name}» ya está abierta en otra ventana.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/prompts.py"/>
        <source>“{name}” was changed by another program since you opened it.</source>
        <translation>Otro programa ha cambiado «{name}» desde que la abrió.</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Grade {grade} · {count} words · {sentence}</source>
        <translation>Nivel {grade} · {count} palabras · {sentence}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Hardest sentences first. The grade is a rough guide.</source>
        <translation>Primero las frases más difíciles. El nivel es orientativo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>Select it in the text</source>
        <translation>Seleccionarla en el texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/reading.py"/>
        <source>There is no sentence of six words or more</source>
        <translation>No hay ninguna frase de seis palabras o más</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Handouts that you save appear here.</source>
        <translation>Las hojas que guarde aparecen aquí.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Recent handouts</source>
        <translation>Hojas recientes</translation>
    </message>
</context>
<context>
    <name>RecentRow</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Locate</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Locate {name}</source>
        <translation>Localizar {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>Remove {name} from the list</source>
        <translation>Quitar {name} de la lista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/recent_files.py"/>
        <source>moved</source>
        <translation>movida</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery.py"/>
        <source>There is no unsaved work from before. All that was written has been settled.</source>
        <translation>No hay trabajo sin guardar de antes. Todo lo escrito está resuelto.</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Delete the draft…</source>
        <translation>&amp;Borrar el borrador…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Keep the saved one</source>
        <translation>&amp;Conservar lo guardado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>&amp;Recover the draft</source>
        <translation>&amp;Recuperar el borrador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Both versions are safe.</source>
        <translation>Ambas versiones están a salvo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Decide &amp;later</source>
        <translation>Decidir &amp;más tarde</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drafts that were not saved</source>
        <translation>Borradores sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Handout Studio ended before this was saved.</source>
        <translation>Handout Studio se cerró antes de que esto se guardara.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds no section.</source>
        <translation>No contiene ninguna sección.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>It holds these sections:</source>
        <translation>Contiene estas secciones:</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Last change {time}</source>
        <translation>Último cambio {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Never saved to a file</source>
        <translation>Nunca guardado en un archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Nothing is deleted until you say so.</source>
        <translation>No se borra nada hasta que usted lo diga.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Nothing: the draft is what is in the file.</source>
        <translation>Nada: el borrador es lo mismo que el archivo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Saved {time}</source>
        <translation>Guardado {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The draft</source>
        <translation>El borrador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The file was changed by another program since. Saving will ask before it replaces it.</source>
        <translation>Otro programa ha cambiado el archivo desde entonces. Al guardar se preguntará antes de reemplazarlo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>The saved file</source>
        <translation>El archivo guardado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>This page can't be drawn. Its words are safe.</source>
        <translation>Esta página no se puede dibujar. Sus palabras están a salvo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What differs in the draft</source>
        <translation>Qué cambia en el borrador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>What is in the draft</source>
        <translation>Qué hay en el borrador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>Your words are safe.</source>
        <translation>Sus palabras están a salvo.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/recovery_dialog.py"/>
        <source>{name} can't be found or read</source>
        <translation>{name} no se encuentra o no se puede leer</translation>
    </message>
</context>
<context>
    <name>SaveTemplate</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>&amp;Save as template</source>
        <translation>&amp;Guardar como plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Replace my template of this name</source>
        <translation>Reemplazar mi plantilla de este nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>The date</source>
        <translation>La fecha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>WHAT STAYS OUT</source>
        <translation>LO QUE QUEDA FUERA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>What was filled in for a client: only the empty fields stay</source>
        <translation>Lo que se rellenó para un paciente: solo quedan los campos vacíos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/save_template.py"/>
        <source>Your brand and logo: they are put in when the template is used</source>
        <translation>Su marca y su logotipo: se ponen al usar la plantilla</translation>
    </message>
</context>
<context>
    <name>SectionCard</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Section text</source>
        <translation>Texto de la sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>Write here</source>
        <translation>Escriba aquí</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_card.py"/>
        <source>table</source>
        <translation>tabla</translation>
    </message>
</context>
<context>
    <name>SectionDelegate</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_delegate.py"/>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
</context>
<context>
    <name>SectionFooter</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>A rough guide: the US school year in which most people can read this. Shows the hardest sentences.</source>
        <translation>Una guía aproximada: el curso escolar de EE. UU. en que la mayoría puede leer esto. Muestra las frases más difíciles.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>Back to library text</source>
        <translation>Volver al texto de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>The library's own title and text again; undo takes it back</source>
        <translation>De nuevo el título y el texto de la biblioteca; se puede deshacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>reading grade {grade}</source>
        <translation>nivel de lectura {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_footer.py"/>
        <source>{words} words</source>
        <translation>{words} palabras</translation>
    </message>
</context>
<context>
    <name>SectionForm</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Categories</source>
        <translation>&amp;Categorías</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Bring “{title}” in my library up to date</source>
        <translation>Actualizar «{title}» en mi biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Categories</source>
        <translation>Categorías</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Keep it as a new section</source>
        <translation>Guardarla como sección nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search &amp;words</source>
        <translation>&amp;Palabras de búsqueda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Search words</source>
        <translation>Palabras de búsqueda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/section_form.py"/>
        <source>Setting</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/section_form.py"/>
        <source>Words with commas between them</source>
        <translation>Palabras separadas por comas</translation>
    </message>
</context>
<context>
    <name>SectionHeader</name>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Fuller wording</source>
        <translation>Amplia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>SECTION {number} OF {count}</source>
        <translation>SECCIÓN {number} DE {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/section_header.py"/>
        <source>Short wording</source>
        <translation>Breve</translation>
    </message>
</context>
<context>
    <name>SectionListModel</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>1 thing to check</source>
        <translation>1 punto por revisar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Section of this handout. Space ticks it, Enter opens its text.</source>
        <translation>Sección de esta hoja. Espacio la marca, Intro abre su texto.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>Untitled section</source>
        <translation>Sección sin título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>grade {grade}</source>
        <translation>nivel {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>included</source>
        <translation>incluida</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>no text yet</source>
        <translation>aún sin texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>position {row} of {count}</source>
        <translation>posición {row} de {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>{count} things to check</source>
        <translation>{count} puntos por revisar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_list_model.py"/>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
</context>
<context>
    <name>SectionListPanel</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>A handout holds {count} sections at most.</source>
        <translation>Una hoja admite como máximo {count} secciones.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Add an empty section of your own</source>
        <translation>Añadir una sección propia vacía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Back to library text</source>
        <translation>Volver al texto de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Duplicate {count} sections</source>
        <translation>Duplicar {count} secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Edit text</source>
        <translation>Editar texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Fuller wording</source>
        <translation>Versión amplia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>IN THIS HANDOUT</source>
        <translation>EN LA HOJA</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Include in the handout</source>
        <translation>Incluir en la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>New section</source>
        <translation>Sección nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Remove {count} sections</source>
        <translation>Quitar {count} secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Sections in this handout</source>
        <translation>Secciones de esta hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/panels/section_list.py"/>
        <source>Short wording</source>
        <translation>Versión breve</translation>
    </message>
</context>
<context>
    <name>SectionTitle</name>
    <message>
        <location filename="../../handout_studio/ui/editor/line_field.py"/>
        <source>Section title</source>
        <translation>Título de la sección</translation>
    </message>
</context>
<context>
    <name>SectionView</name>
    <message>
        <location filename="../../handout_studio/ui/panels/section_view.py"/>
        <source>No sections yet. Add one from the library below, or write your own.</source>
        <translation>Aún no hay secciones. Añada una de la biblioteca de abajo o escriba la suya.</translation>
    </message>
</context>
<context>
    <name>SelfCheckDialog</name>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Doesn't apply</source>
        <translation>No aplica</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Questions after PEMAT-P and the Clear Communication Index, in our own words. For your own use: this is not an official score. What can be measured is answered already; your answer counts more.</source>
        <translation>Preguntas según PEMAT-P y el Clear Communication Index, con nuestras propias palabras. Para su uso: no es una puntuación oficial. Lo que se puede medir ya está respondido; su respuesta cuenta más.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Self-check</source>
        <translation>Autoevaluación</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/self_check_dialog.py"/>
        <source>{yes} yes · {no} not yet · {open} for you to answer</source>
        <translation>{yes} sí · {no} aún no · {open} por responder</translation>
    </message>
</context>
<context>
    <name>SelfCheckSheet</name>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Doesn't apply.</source>
        <translation>No aplica.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>For your own use. This is not an official score.</source>
        <translation>Para su uso. No es una puntuación oficial.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Not yet.</source>
        <translation>Aún no.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Self-check: {title}</source>
        <translation>Autoevaluación: {title}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>The questions follow PEMAT-P (AHRQ) and the Clear Communication Index (CDC), in this program's own words.</source>
        <translation>Las preguntas siguen PEMAT-P (AHRQ) y el Clear Communication Index (CDC), con las palabras de este programa.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/self_check/sheet.py"/>
        <source>Untitled handout</source>
        <translation>Hoja sin título</translation>
    </message>
</context>
<context>
    <name>SharpnessDialog</name>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>&amp;Continue…</source>
        <translation>&amp;Continuar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>A picture can’t be read aloud or searched. Where you can, hand out the PDF.</source>
        <translation>Una imagen no se puede leer en voz alta ni buscar en ella. Siempre que pueda, entregue el PDF.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Each page becomes one picture (PNG). How sharp shall they be?</source>
        <translation>Cada página pasa a ser una imagen (PNG). ¿Con qué nitidez?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>Export page pictures</source>
        <translation>Exportar imágenes de páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For &amp;print: large files</source>
        <translation>Para &amp;imprimir: archivos grandes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>For a &amp;screen: small files</source>
        <translation>Para una &amp;pantalla: archivos pequeños</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/outputs/sharpness_dialog.py"/>
        <source>S&amp;harp: to zoom in, for a portal or a tablet</source>
        <translation>&amp;Nítida: para ampliar, en un portal o una tableta</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/shortcut_sheet.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>Add “{word}” to my words</source>
        <translation>Añadir «{word}» a mis palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>Ignore “{word}” in this handout</source>
        <translation>Pasar por alto «{word}» en esta hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>correct spelling</source>
        <translation>corregir ortografía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/spelling.py"/>
        <source>“{word}” is one of your words now. The preferences list them.</source>
        <translation>«{word}» ya es una de sus palabras. Están en las preferencias.</translation>
    </message>
</context>
<context>
    <name>StartColumn</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source> Back to {name}</source>
        <translation> Volver a {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Blank handout</source>
        <translation>Hoja en &amp;blanco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Import a template…</source>
        <translation>&amp;Importar una plantilla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Back to {name}</source>
        <translation>Volver a {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Back to {name} (Esc)</source>
        <translation>Volver a {name} (Esc)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>Clear, kind handouts for the first session.</source>
        <translation>Hojas claras y amables para la primera sesión.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/start_column.py"/>
        <source>RECENT</source>
        <translation>RECIENTES</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>1 word</source>
        <translation>1 palabra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>A rough guide, in US school years: Flesch-Kincaid {grade}, SMOG {smog}. Aim for 8 or less.</source>
        <translation>Una guía aproximada, en cursos de EE. UU.: Flesch-Kincaid {grade}, SMOG {smog}. Intente que sea 8 o menos.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Reading grade {grade}</source>
        <translation>Nivel de lectura {grade}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved a moment ago</source>
        <translation>Guardado hace un momento</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Saved at {time}</source>
        <translation>Guardado a las {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Show what to look at before you hand it out</source>
        <translation>Mostrar qué revisar antes de entregarla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/status_line.py"/>
        <source>{count} words</source>
        <translation>{count} palabras</translation>
    </message>
</context>
<context>
    <name>StepsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>&amp;Go on</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>A password for the PDF</source>
        <translation>Una contraseña para el PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Details for this copy</source>
        <translation>Datos para esta copia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>These words, and nothing else, go out.</source>
        <translation>Salen estas palabras, y nada más.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>This is what goes out</source>
        <translation>Esto es lo que sale</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy, page by page.</source>
        <translation>Su copia, página a página.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Your copy. To open it, one needs the password.</source>
        <translation>Su copia. Para abrirla hace falta la contraseña.</translation>
    </message>
</context>
<context>
    <name>StrippedList</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>Is one of these a client's name? </source>
        <translation>¿Alguno de estos es el nombre de un paciente? </translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>We can only guess. If it is one, cancel and take it out of the text first.</source>
        <translation>Solo podemos suponerlo. Si lo es, cancele y quítelo antes del texto.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>What stays out</source>
        <translation>Lo que queda fuera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: left out, it belongs to one region</source>
        <translation>{text}: omitido, es propio de una región</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>{text}: now the field for the {field}</source>
        <translation>{text}: ahora es el campo «{field}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{name}” in “{place}”</source>
        <translation>«{name}» en «{place}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in the handout's own lines</source>
        <translation>«{text}» en las líneas propias de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/stripped_list.py"/>
        <source>“{text}” in “{place}”</source>
        <translation>«{text}» en «{place}»</translation>
    </message>
</context>
<context>
    <name>TableGrid</name>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 column</source>
        <translation>1 columna</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>Size of the table: {size}</source>
        <translation>Tamaño de la tabla: {size}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{columns}, {rows}</source>
        <translation>{columns}, {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} columns</source>
        <translation>{n} columnas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/table_grid.py"/>
        <source>{n} rows</source>
        <translation>{n} filas</translation>
    </message>
</context>
<context>
    <name>TemplateBar</name>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Export to pass on…</source>
        <translation>&amp;Exportar para compartir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Rename…</source>
        <translation>Cambiar &amp;nombre…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Tags and description…</source>
        <translation>&amp;Etiquetas y descripción…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>&amp;Use this template</source>
        <translation>&amp;Usar esta plantilla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Bring back {title} from the trash</source>
        <translation>Recuperar {title} de la papelera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Last used: {day}</source>
        <translation>Último uso: {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Look at the update…</source>
        <translation>Ver la actualización…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/gallery/template_bar.py"/>
        <source>Undo: bring back “{title}”</source>
        <translation>Deshacer: recuperar «{title}»</translation>
    </message>
</context>
<context>
    <name>TemplateCommands</name>
    <message>
        <location filename="../../handout_studio/ui/template_commands.py"/>
        <source>“{title}” is among your templates now</source>
        <translation>«{title}» ya está entre sus plantillas</translation>
    </message>
</context>
<context>
    <name>TemplateDetails</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/template_details.py"/>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
</context>
<context>
    <name>ThumbnailStrip</name>
    <message>
        <location filename="../../handout_studio/ui/preview/thumbnails.py"/>
        <source>Small pages</source>
        <translation>Páginas pequeñas</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/times.py"/>
        <source>yesterday, {time}</source>
        <translation>ayer, {time}</translation>
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
        <translation>Marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/toolbar.py"/>
        <source>Unnamed brand</source>
        <translation>Marca sin nombre</translation>
    </message>
</context>
<context>
    <name>UnsavedCard</name>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>&amp;Compare &amp;&amp; recover</source>
        <translation>&amp;Comparar y recuperar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>Compare and recover unsaved work</source>
        <translation>Comparar y recuperar el trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>There is more: {count} handouts in all.</source>
        <translation>Hay más: {count} hojas en total.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>Unsaved work</source>
        <translation>Trabajo sin guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/welcome/unsaved_card.py"/>
        <source>“{name}” closed unexpectedly, {time}.</source>
        <translation>«{name}» se cerró de forma inesperada, {time}.</translation>
    </message>
</context>
<context>
    <name>UpdateReview</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>&amp;Done</source>
        <translation>&amp;Hecho</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Decide later</source>
        <translation>Decidir más tarde</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Handout Studio has newer text for these sections. Nothing changes unless you choose it.</source>
        <translation>Handout Studio tiene textos más nuevos para estas secciones. No cambia nada salvo que usted lo elija.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Keep mine</source>
        <translation>Conservar el mío</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Newer text for “{title}”</source>
        <translation>Texto más nuevo para «{title}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/update_review.py"/>
        <source>Take the newer text</source>
        <translation>Tomar el texto nuevo</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>&amp;Bring back all of it</source>
        <translation>&amp;Recuperarlo todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>1 section differs from now</source>
        <translation>1 sección es distinta de ahora</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Bring back this &amp;section</source>
        <translation>Recuperar esta &amp;sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clea&amp;r these versions…</source>
        <translation>&amp;Borrar estas versiones…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Clear those of &amp;all files…</source>
        <translation>Borrar las de &amp;todos los archivos…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Drawing the page…</source>
        <translation>Dibujando la página…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Earlier versions of “{name}”</source>
        <translation>Versiones anteriores de «{name}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Sections of this version</source>
        <translation>Secciones de esta versión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Struck through: only in this version. Underlined: only in what you have now.</source>
        <translation>Tachado: solo en esta versión. Subrayado: solo en lo que tiene ahora.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same as now</source>
        <translation>Igual que ahora</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>The same sections, set in another way</source>
        <translation>Las mismas secciones, compuestas de otro modo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This page can't be drawn.</source>
        <translation>Esta página no se puede dibujar.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This section then and now</source>
        <translation>Esta sección antes y ahora</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>This version can't be read.</source>
        <translation>Esta versión no se puede leer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>Versions, newest first</source>
        <translation>Versiones, de la más nueva a la más antigua</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{n} sections differ from now</source>
        <translation>{n} secciones son distintas de ahora</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — differs</source>
        <translation>{title} — distinta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/recovery/versions_dialog.py"/>
        <source>{title} — not there now</source>
        <translation>{title} — ahora no está</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <location filename="../../handout_studio/ui/editor/word_menu.py"/>
        <source>Looking for other words…</source>
        <translation>Buscando otras palabras…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/word_menu.py"/>
        <source>No other word found</source>
        <translation>No se encontró otra palabra</translation>
    </message>
</context>
<context>
    <name>ZoomBar</name>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Click to go to another page (Ctrl+G)</source>
        <translation>Un clic lleva a otra página (Ctrl+G)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Fit width</source>
        <translation>Ancho de página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Go to page</source>
        <translation>Ir a la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>How large the pages are shown</source>
        <translation>A qué tamaño se muestran las páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Page {page} of {count}</source>
        <translation>Página {page} de {count}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>The pages are shown at {percent}</source>
        <translation>Las páginas se muestran al {percent}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/preview/zoom_bar.py"/>
        <source>Zoom out</source>
        <translation>Reducir</translation>
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
        <translation>Usted marca el ritmo. Diga «todavía no».</translation>
    </message>
</context>
<context>
    <name>_Pages</name>
    <message>
        <location filename="../../handout_studio/ui/preview/thumbnails.py"/>
        <source>Page {page}</source>
        <translation>Página {page}</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;About Handout Studio</source>
        <translation>&amp;Acerca de Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Add own section</source>
        <translation>&amp;Añadir sección propia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Back to library text</source>
        <translation>Volver al te&amp;xto de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Blank handout</source>
        <translation>Hoja en &amp;blanco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Duplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Edit brand…</source>
        <translation>&amp;Editar marca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Export PDF…</source>
        <translation>&amp;Exportar PDF…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Find in the pages…</source>
        <translation>Bus&amp;car en las páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Fuller wording</source>
        <translation>Versión am&amp;plia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Go to page…</source>
        <translation>&amp;Ir a la página…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Import Markdown…</source>
        <translation>Importar Mar&amp;kdown…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Import brand…</source>
        <translation>&amp;Importar marca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Include in the handout</source>
        <translation>&amp;Incluir en la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Larger words</source>
        <translation>Letra &amp;más grande</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Library folder…</source>
        <translation>Carpeta &amp;de la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New brand…</source>
        <translation>&amp;Nueva marca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;New from template…</source>
        <translation>&amp;Nueva desde plantilla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Siguiente página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>Sa&amp;lir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Short wording</source>
        <translation>Versión bre&amp;ve</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Single page</source>
        <translation>Página s&amp;uelta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Smaller words</source>
        <translation>Letra más p&amp;equeña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Unsaved work…</source>
        <translation>Trabajo sin g&amp;uardar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>&amp;Usual size</source>
        <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>As printed in blac&amp;k</source>
        <translation>Como impresa en negro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Bring back what is gone…</source>
        <translation>Recuperar lo que ya no está…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Check spe&amp;lling</source>
        <translation>Revisar la &amp;ortografía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout as plain te&amp;xt</source>
        <translation>Copiar la hoja como te&amp;xto simple</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Copy handout with for&amp;matting</source>
        <translation>Copiar la hoja con &amp;formato</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>E&amp;mail…</source>
        <translation>Correo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>E&amp;xport brand…</source>
        <translation>E&amp;xportar marca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export pa&amp;ge pictures…</source>
        <translation>Exportar i&amp;mágenes de páginas…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export plain te&amp;xt…</source>
        <translation>Exportar te&amp;xto simple…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Export with a pass&amp;word…</source>
        <translation>Exportar con contra&amp;seña…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Find &amp;next</source>
        <translation>Buscar s&amp;iguiente</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit &amp;width</source>
        <translation>A&amp;ncho de página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fit whole &amp;page</source>
        <translation>&amp;Página entera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Fu&amp;ll screen</source>
        <translation>Pantalla co&amp;mpleta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Import a template…</source>
        <translation>Importar una plantilla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Lib&amp;rary</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Man&amp;y at once…</source>
        <translation>Muc&amp;has a la vez…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move &amp;up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move do&amp;wn</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everyt&amp;hing out…</source>
        <translation>Llevarse &amp;todo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Move everything in…</source>
        <translation>Traer todo…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>P&amp;ages</source>
        <translation>Pá&amp;ginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Paste &amp;without formatting</source>
        <translation>Pegar sin &amp;formato</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Pre&amp;vious page</source>
        <translation>Página ant&amp;erior</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Preference&amp;s…</source>
        <translation>Prefere&amp;ncias…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Print a test page…</source>
        <translation>Imprimir una página de prueba…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>R&amp;eplace…</source>
        <translation>R&amp;eemplazar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Re&amp;name</source>
        <translation>Cambiar &amp;nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>S&amp;mall pages</source>
        <translation>Páginas pe&amp;queñas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save &amp;as…</source>
        <translation>Guardar com&amp;o…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save as &amp;template…</source>
        <translation>Guardar como &amp;plantilla…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Save to &amp;library…</source>
        <translation>&amp;Guardar en la biblioteca…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Sections and li&amp;brary</source>
        <translation>Secciones y bibli&amp;oteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>Se&amp;leccionar todo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Self-&amp;check…</source>
        <translation>Autoevaluación…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Show &amp;log</source>
        <translation>Mostrar el &amp;registro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Ampliar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>&amp;Reducir</translation>
    </message>
</context>
<context>
    <name>brand_files</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>The brand was exported.</source>
        <translation>Se ha exportado la marca.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>The brand was exported. Left out as private: {parts}.</source>
        <translation>Se ha exportado la marca. Omitido por privado: {parts}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>a number beside your name</source>
        <translation>un número junto a su nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>a number in the practice name</source>
        <translation>un número en el nombre de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>address</source>
        <translation>dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the footer</source>
        <translation>datos en el pie</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the name in the list</source>
        <translation>datos en el nombre de la lista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>details in the tagline</source>
        <translation>datos en el lema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>email</source>
        <translation>correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>licence number</source>
        <translation>número de licencia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>logo</source>
        <translation>logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/brand_files.py"/>
        <source>phone</source>
        <translation>teléfono</translation>
    </message>
</context>
<context>
    <name>categories</name>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Couples and groups</source>
        <translation>Parejas y grupos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Exercises</source>
        <translation>Ejercicios</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Families</source>
        <translation>Familias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Feelings</source>
        <translation>Emociones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>First session</source>
        <translation>Primera sesión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Goals</source>
        <translation>Objetivos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Practical</source>
        <translation>Práctico</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Safety</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>To write on</source>
        <translation>Para escribir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/category_names.py"/>
        <source>Working together</source>
        <translation>Trabajo conjunto</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>1 thing to look at</source>
        <translation>1 punto por revisar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>nothing to look at</source>
        <translation>nada que revisar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handout_check.py"/>
        <source>{count} things to look at</source>
        <translation>{count} puntos por revisar</translation>
    </message>
</context>
<context>
    <name>countries</name>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>England</source>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Somewhere else</source>
        <translation>En otro lugar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/country_names.py"/>
        <source>Wales</source>
        <translation>Gales</translation>
    </message>
</context>
<context>
    <name>dates</name>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>d MMMM yyyy</source>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dates.py"/>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
</context>
<context>
    <name>file_operations</name>
    <message>
        <location filename="../../handout_studio/ui/file_operations.py"/>
        <source>Untitled handout</source>
        <translation>Hoja sin título</translation>
    </message>
</context>
<context>
    <name>formatting</name>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>1 line</source>
        <translation>1 línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Bullet list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Callout</source>
        <translation>Recuadro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Checklist</source>
        <translation>Lista de casillas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Divider</source>
        <translation>Separador</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further in</source>
        <translation>Más adentro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Further out</source>
        <translation>Más afuera</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Good to know</source>
        <translation>Conviene saber</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Heading</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Insert</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>New page</source>
        <translation>Página nueva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Picture…</source>
        <translation>Imagen…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Plain paragraph</source>
        <translation>Párrafo normal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>QR code…</source>
        <translation>Código QR…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Rating scale</source>
        <translation>Escala</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Try this</source>
        <translation>Pruebe esto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>Writing lines</source>
        <translation>Líneas para escribir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>You can always ask</source>
        <translation>Siempre puede preguntar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{count} lines</source>
        <translation>{count} líneas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/format_commands.py"/>
        <source>{low} to {high}</source>
        <translation>{low} a {high}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Redo {what}</source>
        <translation>&amp;Rehacer {what}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/history_actions.py"/>
        <source>&amp;Undo {what}</source>
        <translation>&amp;Deshacer {what}</translation>
    </message>
</context>
<context>
    <name>languages</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Dutch</source>
        <translation>Neerlandés</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Australia)</source>
        <translation>Inglés (Australia)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Canada)</source>
        <translation>Inglés (Canadá)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (Ireland)</source>
        <translation>Inglés (Irlanda)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United Kingdom)</source>
        <translation>Inglés (Reino Unido)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>English (United States)</source>
        <translation>Inglés (Estados Unidos)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (Canada)</source>
        <translation>Francés (Canadá)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>French (France)</source>
        <translation>Francés (Francia)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>German</source>
        <translation>Alemán</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Italian</source>
        <translation>Italiano</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Polish</source>
        <translation>Polaco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Brazil)</source>
        <translation>Portugués (Brasil)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Portuguese (Portugal)</source>
        <translation>Portugués (Portugal)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Romanian</source>
        <translation>Rumano</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Russian</source>
        <translation>Ruso</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (Spain)</source>
        <translation>Español (España)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Spanish (United States)</source>
        <translation>Español (Estados Unidos)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Ukrainian</source>
        <translation>Ucraniano</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/page_details.py"/>
        <source>Vietnamese</source>
        <translation>Vietnamita</translation>
    </message>
</context>
<context>
    <name>logo_check</name>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>It has a coloured ground of its own.</source>
        <translation>Tiene un fondo de color propio.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Its ground is see-through.</source>
        <translation>Su fondo es transparente.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Its white ground shows on tinted pages.</source>
        <translation>Su fondo blanco se nota en páginas tintadas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>Printed {width} × {height} mm at {dpi} dots an inch</source>
        <translation>Se imprime a {width} × {height} mm con {dpi} puntos por pulgada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>good enough.</source>
        <translation>suficiente.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>looks blurred on paper. Choose a picture {pixels} pixels wide or more.</source>
        <translation>se ve borroso en papel. Elija una imagen de {pixels} píxeles de ancho o más.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/dialogs/logo_check.py"/>
        <source>sharp.</source>
        <translation>nítido.</translation>
    </message>
</context>
<context>
    <name>mending</name>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Added at the end. Undo takes it out.</source>
        <translation>Añadido al final. Deshacer lo quita.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Change it to “{words}”</source>
        <translation>Cambiarlo por «{words}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Changed to “{words}”. Undo takes it back.</source>
        <translation>Cambiado por «{words}». Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fill in…</source>
        <translation>Rellenar…</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit on one page: the spacing gives way, the type stays its size</source>
        <translation>Ajustar a una página: cede el espacio, la letra conserva su tamaño</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fit on two pages: the spacing gives way, the type stays its size</source>
        <translation>Ajustar a dos páginas: cede el espacio, la letra conserva su tamaño</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Fix</source>
        <translation>Corregir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Put “{title}” at the end</source>
        <translation>Poner «{title}» al final</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Spacing tightened. Undo takes it back.</source>
        <translation>Espacio reducido. Se puede deshacer.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Take “{words}” out</source>
        <translation>Quitar «{words}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Taken out. Undo brings it back.</source>
        <translation>Quitado. Deshacer lo recupera.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>Write it into the brand</source>
        <translation>Escribirlo en la marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>add section</source>
        <translation>añadir sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>fit pages</source>
        <translation>ajustar páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/mending.py"/>
        <source>fix wording</source>
        <translation>corregir texto</translation>
    </message>
</context>
<context>
    <name>opening</name>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Save it under a name of its own, or close this window.</source>
        <translation>Guárdela con un nombre propio o cierre esta ventana.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Something went wrong inside the program ({kind} in {place}).</source>
        <translation>Algo ha fallado dentro del programa ({kind} en {place}).</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>Your words are still here: save them under another name, then start the program again.</source>
        <translation>Sus palabras siguen aquí: guárdelas con otro nombre y vuelva a abrir el programa.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/opening.py"/>
        <source>“{name}” is open in another window, so this is a copy of it.</source>
        <translation>«{name}» está abierta en otra ventana, así que esta es una copia.</translation>
    </message>
</context>
<context>
    <name>page</name>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>1 page</source>
        <translation>1 página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>As many pages as it takes</source>
        <translation>Las páginas que hagan falta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Easy on the eye</source>
        <translation>Descansada para la vista</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on one page</source>
        <translation>Ajustar a una página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Fit on two pages</source>
        <translation>Ajustar a dos páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Large print</source>
        <translation>Letra grande</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Photocopy</source>
        <translation>Fotocopia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>fill-in</source>
        <translation>rellenable</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_choice.py"/>
        <source>{count} pages</source>
        <translation>{count} páginas</translation>
    </message>
</context>
<context>
    <name>page_menu</name>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Fill in on a screen</source>
        <translation>Rellenar en pantalla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/page_menu.py"/>
        <source>Page &amp;details…</source>
        <translation>&amp;Datos de la página…</translation>
    </message>
</context>
<context>
    <name>phrase</name>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>A heading stands by itself at the foot of a page</source>
        <translation>Un encabezado queda solo al pie de una página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A link has no words: nobody sees it on paper, nor hears it read aloud</source>
        <translation>Un enlace no tiene texto: nadie lo ve en papel ni lo oye al leerse en voz alta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A paragraph has {count} words: break it up, so that it can be taken in</source>
        <translation>Un párrafo tiene {count} palabras: divídalo para que se pueda asimilar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>A paragraph is longer than 150 words</source>
        <translation>Un párrafo tiene más de 150 palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>A picture has no words for someone who can't see it</source>
        <translation>Una imagen no tiene texto para quien no puede verla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>A section without a title has no text: nothing of it is on the page</source>
        <translation>Una sección sin título no tiene texto: nada de ella está en la página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>A table is wider than the page: each of its rows is set as a list of its own</source>
        <translation>Una tabla es más ancha que la página: cada fila se compone como una lista propia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Add a page break before it, or shorten what comes before</source>
        <translation>Añada antes un salto de página o acorte lo anterior</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Add the section “If you need help right away”</source>
        <translation>Añada la sección «If you need help right away»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are chances put in words too, not in figures alone?</source>
        <translation>¿Las probabilidades se dicen también con palabras, no solo con cifras?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are tables simple, and is it clear how to use them?</source>
        <translation>¿Las tablas son sencillas, y está claro cómo usarlas?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the numbers few, and clear in what they mean?</source>
        <translation>¿Los números son pocos, y está claro qué significan?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the pictures clear and uncluttered?</source>
        <translation>¿Las imágenes son claras y sin exceso de detalles?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are the words those that your clients use?</source>
        <translation>¿Las palabras son las que usan sus pacientes?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are there lists where there are several things?</source>
        <translation>¿Hay listas donde hay varias cosas?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Are words of the trade left out, or explained?</source>
        <translation>¿Se evitan o se explican las palabras técnicas?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>Begin with the hardest sentence: break it in two, and use shorter words</source>
        <translation>Empiece por la frase más difícil: divídala en dos y use palabras más cortas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a darker one in the brand</source>
        <translation>Elija uno más oscuro en la marca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>Choose a larger picture of it: {pixels} pixels high or more</source>
        <translation>Elija una imagen mayor: de {pixels} píxeles de alto o más</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Did you mean “{likely}”?</source>
        <translation>¿Quería decir «{likely}»?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do bold words, boxes or lists show what matters?</source>
        <translation>¿La negrita, los recuadros o las listas muestran lo importante?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do the pictures help, and not distract?</source>
        <translation>¿Las imágenes ayudan sin distraer?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Do the sentences say who does what?</source>
        <translation>¿Las frases dicen quién hace qué?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does each picture say what it shows?</source>
        <translation>¿Cada imagen dice lo que muestra?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does each section have a heading that says what is in it?</source>
        <translation>¿Cada sección tiene un encabezado que dice lo que contiene?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it name at least one thing the client can do?</source>
        <translation>¿Nombra al menos una cosa que la persona puede hacer?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what is known, and what isn't?</source>
        <translation>¿Dice lo que se sabe y lo que no?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what may happen, such as limits to privacy?</source>
        <translation>¿Dice lo que puede pasar, como los límites de la privacidad?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say what speaks for it, and what against?</source>
        <translation>¿Dice qué hay a favor y qué en contra?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it say why that matters?</source>
        <translation>¿Dice por qué importa?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it speak to the client, as “you”?</source>
        <translation>¿Se dirige a la persona, con «you»?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does it stand out, in bold or in a box?</source>
        <translation>¿Destaca, en negrita o en un recuadro?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does one thing follow from the other?</source>
        <translation>¿Una cosa lleva a la otra?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Does that message come first, in a few words?</source>
        <translation>¿Ese mensaje va primero, en pocas palabras?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>Fill it in under the brand, or take the field out</source>
        <translation>Rellénelo en la marca o quite el campo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is everything here needed for that?</source>
        <translation>¿Todo lo que hay aquí hace falta para eso?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is it clear at first sight what this sheet is for?</source>
        <translation>¿Está claro a primera vista para qué es esta hoja?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is it in short sections?</source>
        <translation>¿Está en secciones cortas?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there a picture wherever one would help?</source>
        <translation>¿Hay una imagen allí donde ayudaría?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there nothing to work out?</source>
        <translation>¿No hay nada que calcular?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there one main message?</source>
        <translation>¿Hay un mensaje principal?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is there something to fill in: boxes, lines, a scale?</source>
        <translation>¿Hay algo que rellenar: casillas, líneas, una escala?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is what matters most said again in short?</source>
        <translation>¿Se repite en breve lo más importante?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Is what to do broken into small steps?</source>
        <translation>¿Lo que hay que hacer está en pasos pequeños?</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Leave a section out, or keep some for the next session</source>
        <translation>Omita una sección o deje algo para la próxima sesión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>Leaving out “{title}” would make it fit too</source>
        <translation>Si omite «{title}», también cabría</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Left out without a reason: {words}</source>
        <translation>Omitido sin motivo: {words}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Look the numbers up, and enter the day in the section</source>
        <translation>Busque los números y anote el día en la sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Name someone in Page details, or leave the section out</source>
        <translation>Nombre a alguien en Datos de la página u omita la sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Name when you may have to tell someone, or add “What stays private, and what may not”</source>
        <translation>Diga cuándo puede tener que avisar a alguien, o añada «What stays private, and what may not»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>No word of the trade was found</source>
        <translation>No se encontró ninguna palabra técnica</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Nobody has confirmed these limits yet</source>
        <translation>Nadie ha confirmado aún estos límites</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/translation.py"/>
        <source>Nobody is named who reviewed this translation</source>
        <translation>No se nombra a nadie que haya revisado esta traducción</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked by anyone yet: {names}</source>
        <translation>Aún sin comprobar por nadie: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Not checked for more than six months: {names}</source>
        <translation>Sin comprobar desde hace más de seis meses: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Nothing here says whom to call in a crisis</source>
        <translation>Aquí no se dice a quién llamar en una crisis</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Order and look</source>
        <translation>Orden y aspecto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Pictures and tables</source>
        <translation>Imágenes y tablas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>Read each one over, then confirm that at the foot of the section</source>
        <translation>Léalos uno a uno y confírmelo al pie de la sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>Reading grade {grade}, a rough guide</source>
        <translation>Nivel de lectura {grade}, una guía aproximada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>Say what is there: “the clinic's opening hours”</source>
        <translation>Diga qué hay allí: «the clinic's opening hours»</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what therapy can do, in small words: “many people notice some change”</source>
        <translation>Diga con palabras modestas lo que puede hacer la terapia: «many people notice some change»</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say what you do so that a person can feel safer, without a promise</source>
        <translation>Diga lo que hace para que la persona se sienta más segura, sin prometerlo</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you do to keep things safe, and that you talk about it if something feels wrong</source>
        <translation>Diga lo que hace para que todo sea seguro, y que lo hablarán si algo no va bien</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say what you try to do: “I try not to judge. Please tell me if it feels as if I do”</source>
        <translation>Diga lo que intenta: «I try not to judge. Please tell me if it feels as if I do»</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say what you will try, not what will come of it: “I will do my best to …”</source>
        <translation>Diga lo que intentará, no lo que resultará: «I will do my best to …»</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say when you can be reached, and whom to call when you can't be</source>
        <translation>Diga cuándo se le puede localizar y a quién llamar cuando no se pueda</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say when you can be reached, how soon you answer, and whom to call in between</source>
        <translation>Diga cuándo se le puede localizar, cuánto tarda en responder y a quién llamar mientras tanto</translation>
    </message>
    <message>
        <location filename="../../resources/wording/absolutes.toml"/>
        <source>Say when you may have to tell someone, and that you will try to talk with the person first</source>
        <translation>Diga cuándo puede tener que avisar a alguien, y que intentará hablar antes con la persona</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/limits_left_out.py"/>
        <source>Say why in the section</source>
        <translation>Diga por qué en la sección</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “can help”, or “many people find …”: how it goes differs from person to person</source>
        <translation>Diga «can help» o «many people find …»: cómo va depende de cada persona</translation>
    </message>
    <message>
        <location filename="../../resources/wording/promises.toml"/>
        <source>Say “may”, or “many people …”: nobody can know how it will go</source>
        <translation>Diga «may» o «many people …»: nadie puede saber cómo irá</translation>
    </message>
    <message>
        <location filename="../../resources/wording/advice.toml"/>
        <source>Say “private, with some limits”, and name the limits</source>
        <translation>Diga «private, with some limits» y nombre los límites</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”</source>
        <translation>Diga «{instead}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>Say “{instead}”, or explain it</source>
        <translation>Diga «{instead}» o explíquelo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>Shorten a little, or have the handout fit on fewer pages</source>
        <translation>Acorte un poco o haga que la hoja quepa en menos páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>The last page holds only a line or two</source>
        <translation>La última página solo tiene una línea o dos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>The limits to privacy are named</source>
        <translation>Se nombran los límites de la privacidad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The link “{words}” doesn't say where it leads</source>
        <translation>El enlace «{words}» no dice adónde lleva</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The logo is damaged: it is left out</source>
        <translation>El logotipo está dañado: se omite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The logo is printed with {dpi} dots an inch, and looks blurred</source>
        <translation>El logotipo se imprime con {dpi} puntos por pulgada y se ve borroso</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The main colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation>El color principal {colour} es demasiado claro para texto ({ratio} a 1): en la página se oscurece</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>The picture “{address}” isn't kept inside this handout: its mark is shown as typed</source>
        <translation>La imagen «{address}» no está dentro de esta hoja: su marca se muestra tal como se escribió</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” has no words for someone who can't see it</source>
        <translation>La imagen «{name}» no tiene texto para quien no puede verla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is damaged: a box with its words stands in its place</source>
        <translation>La imagen «{name}» está dañada: en su lugar hay un recuadro con su texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>The picture “{name}” is tall: it is made smaller, to less than half of a page</source>
        <translation>La imagen «{name}» es alta: se reduce a menos de media página</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/brand_look.py"/>
        <source>The second colour {colour} is too light for text ({ratio} to 1): it is darkened on the page</source>
        <translation>El color secundario {colour} es demasiado claro para texto ({ratio} a 1): en la página se oscurece</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>The {label} is empty: a blank line stands in its place</source>
        <translation>«{label}» está vacío: en su lugar hay una línea en blanco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”</source>
        <translation>No existe el campo «{key}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>There is no field “{key}”: it is shown as typed or stays blank</source>
        <translation>No existe el campo «{key}»: se muestra tal como se escribió o queda en blanco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no figure</source>
        <translation>No hay ninguna cifra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no picture</source>
        <translation>No hay ninguna imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>There is no picture “{name}” in this handout: its mark is shown as typed</source>
        <translation>En esta hoja no hay ninguna imagen «{name}»: su marca se muestra tal como se escribió</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>There is no table</source>
        <translation>No hay ninguna tabla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>There is nothing below the heading “{words}”</source>
        <translation>No hay nada bajo el encabezado «{words}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This address is too long for a code: it is shown as a link</source>
        <translation>Esta dirección es demasiado larga para un código: se muestra como enlace</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about 1 line</source>
        <translation>No cabe en una página: acorte «{title}» en torno a 1 línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on one page: shorten “{title}” by about {lines} lines</source>
        <translation>No cabe en una página: acorte «{title}» en unas {lines} líneas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about 1 line</source>
        <translation>No cabe en dos páginas: acorte «{title}» en torno a 1 línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>This doesn't fit on two pages: shorten “{title}” by about {lines} lines</source>
        <translation>No cabe en dos páginas: acorte «{title}» en unas {lines} líneas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_breaks.py"/>
        <source>This has {count} pages: one or two are more likely to be read</source>
        <translation>Tiene {count} páginas: es más fácil que se lean una o dos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/reading.py"/>
        <source>This reads at grade {grade}: aim for 8 or less</source>
        <translation>El texto tiene nivel de lectura {grade}: intente que sea 8 o menos</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/safety_words.py"/>
        <source>This tells of privacy, and no limit is named anywhere in the handout</source>
        <translation>Aquí se habla de privacidad, y en ninguna parte de la hoja se nombra un límite</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What is known, and what may happen</source>
        <translation>Lo que se sabe y lo que puede pasar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What it is for</source>
        <translation>Para qué es</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/language.py"/>
        <source>Wording, reading grade and spelling are checked in English only: this handout is in another language</source>
        <translation>La redacción, el nivel de lectura y la ortografía solo se revisan en inglés: esta hoja está en otro idioma</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>a file that comes with the program is damaged</source>
        <translation>un archivo que viene con el programa está dañado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add a row for each person</source>
        <translation>añada una fila por persona</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>add one in the system's settings, or export the PDF</source>
        <translation>añada una en los ajustes del sistema o exporte el PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>and {count} more problems</source>
        <translation>y {count} problemas más</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>ask for the right to read it, or copy it elsewhere</source>
        <translation>pida permiso para leerlo o cópielo en otro lugar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>begin it with a row of field names such as client.first_name</source>
        <translation>empiécela con una fila de nombres de campos como client.first_name</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>can't be used</source>
        <translation>no se puede usar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>change or take out what is unusual in its text</source>
        <translation>cambie o quite lo que sea inusual en su texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>check that this is the right file</source>
        <translation>compruebe que es el archivo correcto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>check that this is the right kind of file</source>
        <translation>compruebe que es el tipo de archivo correcto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name</source>
        <translation>compruebe el nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>check the name and the folder</source>
        <translation>compruebe el nombre y la carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose a shorter name</source>
        <translation>elija un nombre más corto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>choose another PNG or JPEG of at most 2 MB</source>
        <translation>elija otra imagen PNG o JPEG de 2 MB como máximo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>choose another folder</source>
        <translation>elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose another printer</source>
        <translation>elija otra impresora</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>choose one of at most 120 letters</source>
        <translation>elija una de 120 letras como máximo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of the handout's sections</source>
        <translation>elija una de las secciones de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}</source>
        <translation>elija una de estas: {known}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose one of {known}, or name a .brand file</source>
        <translation>elija una de estas: {known}, o indique un archivo .brand</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose that picture or logo again</source>
        <translation>elija de nuevo esa imagen o logotipo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>choose your brand and paper again</source>
        <translation>elija de nuevo su marca y su papel</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>close it there, or choose another name or folder</source>
        <translation>ciérrelo allí o elija otro nombre o carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>column {name} of the header has no name</source>
        <translation>la columna {name} del encabezado no tiene nombre</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>convert its text to paths, or export it as a PNG in the program that made it and choose that</source>
        <translation>convierta su texto en trazados, o expórtela como PNG en el programa que la hizo y elija ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>correct the file or use a copy that is whole</source>
        <translation>corrija el archivo o use una copia en buen estado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>credentials</source>
        <translation>titulación</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>delete them and try again</source>
        <translation>bórrelos e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>delete those characters and try again</source>
        <translation>borre esos caracteres e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>duplicate it and change the copy</source>
        <translation>duplíquela y cambie la copia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>export it as a PNG in the program that made it and choose that</source>
        <translation>expórtela como PNG en el programa que la hizo y elija ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>export the PDF and print it elsewhere</source>
        <translation>exporte el PDF e imprímalo en otro lugar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>fill it in and try again</source>
        <translation>rellénelo e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give each address by itself</source>
        <translation>indique cada dirección por separado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one of a few words</source>
        <translation>use una de unas pocas palabras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>give one such as name@example.org, or none at all</source>
        <translation>indique una como nombre@example.org, o ninguna</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>handout title</source>
        <translation>título de la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has a cell of more than {number} characters</source>
        <translation>tiene una celda de más de {number} caracteres</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has more than {max_length} entries</source>
        <translation>tiene más de {max_length} entradas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has the key “{key}” twice</source>
        <translation>tiene dos veces la clave «{key}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has the unknown key “{key}”</source>
        <translation>tiene la clave desconocida «{key}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>has too few entries</source>
        <translation>tiene muy pocas entradas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>has {cells} cells, the header only {columns}</source>
        <translation>tiene {cells} celdas, y el encabezado solo {columns}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds a hidden mark that turns the direction of the text</source>
        <translation>contiene una marca oculta que cambia la dirección del texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds a number of thousands of digits</source>
        <translation>contiene un número de miles de cifras</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds half a character</source>
        <translation>contiene medio carácter</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>holds the control character {code}</source>
        <translation>contiene el carácter de control {code}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>install Handout Studio again</source>
        <translation>vuelva a instalar Handout Studio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is longer than {max_length} characters</source>
        <translation>tiene más de {max_length} caracteres</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is nested too deeply</source>
        <translation>está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not Base64 text</source>
        <translation>no es texto Base64</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a colour like #1F6F69</source>
        <translation>no es un color como #1F6F69</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a date like 2026-11-23</source>
        <translation>no es una fecha como 2026-11-23</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a language like en-GB</source>
        <translation>no es un idioma como en-GB</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not a version number</source>
        <translation>no es un número de versión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not an id (small letters, digits and hyphens, at most 64)</source>
        <translation>no es un identificador (minúsculas, cifras y guiones, 64 como máximo)</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is not “{expected}”</source>
        <translation>no es «{expected}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is shorter than {min_length} characters</source>
        <translation>tiene menos de {min_length} caracteres</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>is {found}, which is no number in JSON</source>
        <translation>es {found}, que no es un número en JSON</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>it</source>
        <translation>este dato</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>it can't be written: {reason}</source>
        <translation>no se puede escribir: {reason}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not a folder</source>
        <translation>su carpeta no es una carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>its folder is not there</source>
        <translation>su carpeta no está</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>lacks {names}</source>
        <translation>falta: {names}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}, column {column}: the file ends in the middle</source>
        <translation>línea {line}, columna {column}: el archivo se corta a la mitad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}, column {column}: this is not JSON</source>
        <translation>línea {line}, columna {column}: esto no es JSON</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>line {line}: this is not UTF-8 text</source>
        <translation>línea {line}: esto no es texto UTF-8</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>look at its queue in the system's settings</source>
        <translation>mire su cola en los ajustes del sistema</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>make it smaller, such as 2,400 pixels wide, and choose it again</source>
        <translation>redúzcala, por ejemplo a 2400 píxeles de ancho, y vuelva a elegirla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make room or choose another folder</source>
        <translation>libere espacio o elija otra carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>make the folder first or choose another</source>
        <translation>cree antes la carpeta o elija otra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be a single line</source>
        <translation>debe ser una sola línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be at least {ge}</source>
        <translation>debe ser al menos {ge}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be at most {le}</source>
        <translation>debe ser como máximo {le}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>must be {expected}</source>
        <translation>debe ser {expected}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a file in it</source>
        <translation>indique un archivo que esté en ella</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name a plain file</source>
        <translation>indique un archivo normal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>name every column that holds anything</source>
        <translation>dé un nombre a cada columna que contenga algo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>name the file itself</source>
        <translation>indique el archivo mismo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>no printer is set up</source>
        <translation>no hay ninguna impresora configurada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>numbers {first} and {second} have the same id “{id}”</source>
        <translation>los números {first} y {second} tienen el mismo identificador «{id}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>open it with a newer Handout Studio</source>
        <translation>ábralo con un Handout Studio más nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice address</source>
        <translation>dirección de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice email</source>
        <translation>correo de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice name</source>
        <translation>nombre de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice phone</source>
        <translation>teléfono de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>practice website</source>
        <translation>sitio web de la consulta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>put its pictures into it, or export it as a PNG in the program that made it and choose that</source>
        <translation>incluya en ella sus imágenes, o expórtela como PNG en el programa que la hizo y elija ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>put texts with separators in quotation marks</source>
        <translation>ponga entre comillas los textos con separadores</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>reading it is not allowed</source>
        <translation>no está permitido leerlo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>rename or delete one of them</source>
        <translation>cambie el nombre de una o bórrela</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>restart the computer, or export the PDF</source>
        <translation>reinicie el equipo o exporte el PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>row {rows}</source>
        <translation>fila {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>rows {rows}</source>
        <translation>filas {rows}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV (UTF-8) and try again</source>
        <translation>guárdela como CSV (UTF-8) e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>save it as CSV again</source>
        <translation>guárdela otra vez como CSV</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>save it as UTF-8 text and try again</source>
        <translation>guárdelo como texto UTF-8 e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a PNG or JPEG in the program that shows it and choose that</source>
        <translation>guárdela como PNG o JPEG en el programa que la muestra y elija ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>save it as a plain PNG or JPEG and choose that</source>
        <translation>guárdela como PNG o JPEG sencillo y elija ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>save under another name, or open it again to see that change</source>
        <translation>guarde con otro nombre, o ábralo de nuevo para ver ese cambio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>section “{title}”</source>
        <translation>la sección «{title}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>shorten it</source>
        <translation>acórtelo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>shorten it or split it, and try again</source>
        <translation>acórtelo o divídalo, e inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>shorten or simplify its text</source>
        <translation>acorte o simplifique su texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>something went wrong</source>
        <translation>algo ha fallado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>split it into several</source>
        <translation>divídala en varias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>take another picture out first</source>
        <translation>quite antes otra imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>take some pictures out or make them smaller</source>
        <translation>quite algunas imágenes o redúzcalas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG holds text whose typeface may be missing elsewhere</source>
        <translation>el SVG contiene texto cuyo tipo de letra puede faltar en otro sitio</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG is damaged or has no size</source>
        <translation>el SVG está dañado o no tiene tamaño</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG needs another file, which would be missing</source>
        <translation>el SVG necesita otro archivo, que faltaría</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the SVG shows nothing</source>
        <translation>el SVG no muestra nada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file</source>
        <translation>el archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file has far more parts than any handout</source>
        <translation>el archivo tiene muchas más partes que cualquier hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file has version {version}, this program knows {known}</source>
        <translation>el archivo tiene la versión {version}, este programa conoce la {known}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file holds no JSON object</source>
        <translation>el archivo no contiene un objeto JSON</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file is larger than {limit}</source>
        <translation>el archivo ocupa más de {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the file is too large for this disk</source>
        <translation>el archivo es demasiado grande para este disco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the file was changed by another program since it was opened</source>
        <translation>otro programa ha cambiado el archivo desde que se abrió</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>the file would be larger than {limit}</source>
        <translation>el archivo ocuparía más de {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the folder can only be read</source>
        <translation>la carpeta es de solo lectura</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the handout</source>
        <translation>la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout holds {pictures} pictures already</source>
        <translation>la hoja ya contiene {pictures} imágenes</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the handout's file would become too large with this picture</source>
        <translation>el archivo de la hoja sería demasiado grande con esta imagen</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the link leads nowhere</source>
        <translation>el enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern asks for “{field}”, which is no column</source>
        <translation>el patrón de nombres pide «{field}», que no es una columna</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern has a brace without its other half</source>
        <translation>al patrón de nombres le falta una de sus llaves</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the name pattern is empty</source>
        <translation>el patrón de nombres está vacío</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password holds a character that nobody can type</source>
        <translation>la contraseña contiene un carácter que nadie puede teclear</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the password is too long</source>
        <translation>la contraseña es demasiado larga</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture has more than 16 million pixels</source>
        <translation>la imagen tiene más de 16 millones de píxeles</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is damaged or not complete</source>
        <translation>la imagen está dañada o incompleta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is empty</source>
        <translation>la imagen está vacía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {limit}</source>
        <translation>la imagen ocupa más de {limit}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is larger than {max_size}</source>
        <translation>la imagen ocupa más de {max_size}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture is not the PNG or JPEG that it should be</source>
        <translation>la imagen no es el PNG o JPEG que debería ser</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>the picture takes too much time or memory to read</source>
        <translation>leer la imagen exige demasiado tiempo o memoria</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” did not take the pages</source>
        <translation>la impresora «{printer}» no aceptó las páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printer “{printer}” is no longer there</source>
        <translation>la impresora «{printer}» ya no está</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the printing system does not answer</source>
        <translation>el sistema de impresión no responde</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the quotation marks from line {line} on don't match</source>
        <translation>las comillas desde la línea {line} no coinciden</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the reason is unknown</source>
        <translation>se desconoce el motivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the subject</source>
        <translation>el asunto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has more than {name} rows</source>
        <translation>la tabla tiene más de {name} filas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table has no rows below its header</source>
        <translation>la tabla no tiene filas bajo el encabezado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is empty</source>
        <translation>la tabla está vacía</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the table is larger than {name}</source>
        <translation>la tabla ocupa más de {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>the template “{name}” comes with the program and stays as it is</source>
        <translation>la plantilla «{name}» viene con el programa y se queda como está</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>the text</source>
        <translation>el texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/text/placeholders.py"/>
        <source>therapist's name</source>
        <translation>nombre del terapeuta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there are too many addresses</source>
        <translation>hay demasiadas direcciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no address</source>
        <translation>no hay ninguna dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no brand “{name}”</source>
        <translation>no hay ninguna marca «{name}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>there is no password</source>
        <translation>no hay contraseña</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no section “{name}”</source>
        <translation>no hay ninguna sección «{name}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such file</source>
        <translation>no existe ese archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>there is no such folder</source>
        <translation>no existe esa carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>there is no template “{name}”</source>
        <translation>no hay ninguna plantilla «{name}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this can't be a file's name</source>
        <translation>esto no puede ser un nombre de archivo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer has no printing system</source>
        <translation>este equipo no tiene sistema de impresión</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this computer's printing system is not running</source>
        <translation>el sistema de impresión de este equipo no está en marcha</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is a folder</source>
        <translation>esto es una carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/picture_reasons.py"/>
        <source>this is not a PNG, JPEG or SVG picture</source>
        <translation>esto no es una imagen PNG, JPEG o SVG</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>this is not a plain file</source>
        <translation>esto no es un archivo normal</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>this is not a text file with a table in it</source>
        <translation>esto no es un archivo de texto con una tabla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>those pages are not in the handout</source>
        <translation>esas páginas no están en la hoja</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again</source>
        <translation>inténtelo de nuevo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>try again or use another folder</source>
        <translation>inténtelo de nuevo o use otra carpeta</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>try again, or export the PDF</source>
        <translation>inténtelo de nuevo o exporte el PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>two columns are both “{name}”</source>
        <translation>dos columnas se llaman «{name}»</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/problem_words.py"/>
        <source>use a copy that is whole, such as a backup</source>
        <translation>use una copia completa, como una de seguridad</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use letters, digits and spaces</source>
        <translation>use letras, cifras y espacios</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>use one of the table's columns</source>
        <translation>use una de las columnas de la tabla</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write fields as {client.first_name}</source>
        <translation>escriba los campos como {client.first_name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it like name@example.org</source>
        <translation>escríbala como nombre@example.org</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write it on one line</source>
        <translation>escríbalo en una línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write one such as {title} {number}</source>
        <translation>escriba uno como {title} {number}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write pages such as 1-2, or leave it empty for all</source>
        <translation>escriba páginas como 1-2, o déjelo vacío para todas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>write to at most 50 people at once</source>
        <translation>escriba como máximo a 50 personas a la vez</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed</source>
        <translation>no está permitido escribirlo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>writing it is not allowed or it is open in another program</source>
        <translation>no está permitido escribirlo, o está abierto en otro programa</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>your preferences were damaged and start afresh; the old file is kept as {name}</source>
        <translation>sus preferencias estaban dañadas y empiezan de nuevo; el archivo antiguo se conserva como {name}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/file_reasons.py"/>
        <source>your share of the disk is used up</source>
        <translation>su espacio en el disco está agotado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} boxes, lines or scales</source>
        <translation>{count} casillas, líneas o escalas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} items in lists</source>
        <translation>{count} elementos en listas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} sections, no long paragraph</source>
        <translation>{count} secciones, ningún párrafo largo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} without a heading</source>
        <translation>{count} sin encabezado</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{count} words of the trade</source>
        <translation>{count} palabras técnicas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>{lists} items in lists, {cues} bold words or boxes</source>
        <translation>{lists} elementos en listas, {cues} negritas o recuadros</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds a line break</source>
        <translation>{part} contiene un salto de línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} holds characters that can't be sent</source>
        <translation>{part} contiene caracteres que no se pueden enviar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>{part} is too long</source>
        <translation>{part} tiene demasiados caracteres</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} can't be laid out</source>
        <translation>no se puede componer {section}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} holds a picture that is damaged</source>
        <translation>{section} contiene una imagen dañada</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} stops the layout</source>
        <translation>{section} detiene la composición</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too long to lay out</source>
        <translation>{section} tarda demasiado en componerse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/messages.py"/>
        <source>{section} takes too much memory to lay out</source>
        <translation>{section} necesita demasiada memoria para componerse</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/row_numbers.py"/>
        <source>{some} and {last}</source>
        <translation>{some} y {last}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/self_check_measures.py"/>
        <source>“You” is in {count} of {all} sections</source>
        <translation>«You» está en {count} de {all} secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{address}” is no address of a page, a mail or a telephone: it is shown as typed</source>
        <translation>«{address}» no es dirección de una página, un correo ni un teléfono: se muestra tal como se escribió</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: Chinese, Japanese and Korean are not supported yet</source>
        <translation>«{character}» ({name}) se dibuja como un cuadro: aún no se admiten chino, japonés ni coreano</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: no font here has it</source>
        <translation>«{character}» ({name}) se dibuja como un cuadro: ningún tipo de letra lo tiene</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{character}” ({name}) is drawn as a box: right-to-left text is not supported yet</source>
        <translation>«{character}» ({name}) se dibuja como un cuadro: aún no se admite texto de derecha a izquierda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/fields.py"/>
        <source>“{label}” is filled in for each person: until then it is a blank line</source>
        <translation>«{label}» se rellena para cada persona: hasta entonces es una línea en blanco</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/section_findings.py"/>
        <source>“{title}” has no text: only its title is on the page</source>
        <translation>«{title}» no tiene texto: en la página solo está su título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is more than one address</source>
        <translation>«{value}» es más de una dirección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/application/delivery_reasons.py"/>
        <source>“{value}” is not an email address</source>
        <translation>«{value}» no es una dirección de correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” claims more than anyone can keep</source>
        <translation>«{words}» afirma más de lo que nadie puede cumplir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” is a word of the trade</source>
        <translation>«{words}» es una palabra técnica</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/word_choice.py"/>
        <source>“{words}” may hurt or leave someone out</source>
        <translation>«{words}» puede herir o excluir a alguien</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/wording.py"/>
        <source>“{words}” promises what nobody can promise</source>
        <translation>«{words}» promete lo que nadie puede prometer</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/page_findings.py"/>
        <source>“{word}” is longer than a line: it is broken over several</source>
        <translation>«{word}» es más larga que una línea: se reparte en varias</translation>
    </message>
    <message>
        <location filename="../../handout_studio/checks/spelling.py"/>
        <source>“{word}” may be misspelt</source>
        <translation>«{word}» puede estar mal escrita</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Couples</source>
        <translation>Parejas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>England</source>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>No region in particular</source>
        <translation>Ninguna región en particular</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>One person</source>
        <translation>Una persona</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Team or agency</source>
        <translation>Equipo o centro</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>Teens and parents</source>
        <translation>Adolescentes y padres</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/editor/forms/place_names.py"/>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
</context>
<context>
    <name>section_actions</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>Your own words gave way to the library's. Undo brings them back.</source>
        <translation>Sus propias palabras han dejado paso a las de la biblioteca. Deshacer las devuelve.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>add section</source>
        <translation>añadir sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>back to library text</source>
        <translation>volver al texto de la biblioteca</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>change wording</source>
        <translation>cambiar versión del texto</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>duplicate section</source>
        <translation>duplicar sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>duplicate sections</source>
        <translation>duplicar secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>move section</source>
        <translation>mover sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>move sections</source>
        <translation>mover secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>remove section</source>
        <translation>quitar sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>remove sections</source>
        <translation>quitar secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_actions.py"/>
        <source>rename section</source>
        <translation>cambiar nombre de sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>tick section</source>
        <translation>incluir sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>tick sections</source>
        <translation>incluir secciones</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>untick section</source>
        <translation>omitir sección</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/several_sections.py"/>
        <source>untick sections</source>
        <translation>omitir secciones</translation>
    </message>
</context>
<context>
    <name>section_line</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>1 scale</source>
        <translation>1 escala</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>1 writing line</source>
        <translation>1 línea para escribir</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>England</source>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>US</source>
        <translation>EE. UU.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>checked {day}</source>
        <translation>comprobado {day}</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>{count} scales</source>
        <translation>{count} escalas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_line.py"/>
        <source>{count} writing lines</source>
        <translation>{count} líneas para escribir</translation>
    </message>
</context>
<context>
    <name>section_news</name>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Added: {title}, position {row} of {count}.</source>
        <translation>Añadida: {title}, posición {row} de {count}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Included in the handout.</source>
        <translation>Incluida en la hoja.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Left out of the handout.</source>
        <translation>Omitida en la hoja.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Moved to position {row} of {count}.</source>
        <translation>Movida a la posición {row} de {count}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Order changed.</source>
        <translation>Orden cambiado.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Removed: {title}.</source>
        <translation>Quitada: {title}.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>Untitled section</source>
        <translation>Sección sin título</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections added.</source>
        <translation>{count} secciones añadidas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections included.</source>
        <translation>{count} secciones incluidas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections left out.</source>
        <translation>{count} secciones omitidas.</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/models/section_news.py"/>
        <source>{count} sections removed.</source>
        <translation>{count} secciones quitadas.</translation>
    </message>
</context>
<context>
    <name>steps_dialog</name>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Export PDF</source>
        <translation>Exportar PDF</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Page pictures</source>
        <translation>Imágenes de páginas</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
    <message>
        <location filename="../../handout_studio/ui/handing_over/steps_dialog.py"/>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
</TS>
