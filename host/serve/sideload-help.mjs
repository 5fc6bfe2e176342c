// How to get the add-in into an Excel, in the words of the person who does it.
import { join } from 'node:path';
import { projectRoot } from './set-up.mjs';

export function sideloadHelp(manifest = join(projectRoot, 'manifest.xml')) {
  return `
Sådan får du panelet ind i Excel. Manifestet ligger her: ${manifest}

Excel på nettet:  Åbn en projektmappe, og vælg Hjem > Tilføjelsesprogrammer > Flere tilføjelsesprogrammer >
                  Mine tilføjelsesprogrammer > Upload mit tilføjelsesprogram. Vælg manifest.xml.
Excel til Windows: Læg manifest.xml i en delt mappe. Vælg Filer > Indstillinger > Center for sikkerhed og
                  rettighedsadministration > Indstillinger > Katalog over betroede tilføjelsesprogrammer, skriv
                  mappens netværkssti, sæt flueben ved Vis i menu, og genstart Excel. Vælg derefter Hjem >
                  Tilføjelsesprogrammer > Delt mappe.
Excel til Mac:    Kopiér manifest.xml til ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef
                  (opret mappen, hvis den mangler), og genstart Excel.

Knapperne står derefter på båndet Hjem i gruppen Investeringspanelet. Lad dette vindue være åbent imens.
`;
}
