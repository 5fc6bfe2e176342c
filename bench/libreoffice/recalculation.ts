import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const programs = [
  '/usr/bin/soffice',
  '/usr/local/bin/soffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
];

/** Where LibreOffice is on this machine, or `undefined`. */
export function findLibreOffice(): string | undefined {
  return [process.env.SOFFICE ?? '', ...programs].find((program) => program !== '' && existsSync(program));
}

/** `GetSystemTicks` counts milliseconds; opening the file is outside the measured part. */
const macro = (workbook: string, answer: string, runs: number): string => `
Sub Recalculate
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  book = StarDesktop.loadComponentFromURL("${workbook}", "_blank", 0, hidden())
  file = FreeFile
  Open "${answer}" For Output As #file
  For turn = 1 To ${String(runs)}
    started = GetSystemTicks()
    book.calculateAll()
    Print #file, CStr(GetSystemTicks() - started)
  Next turn
  sheet = book.Sheets.getByName("Overblik")
  Print #file, CStr(sheet.getCellByPosition(3, 1).getValue())
  Print #file, sheet.getCellByPosition(11, 1).getString()
  Close #file
  book.close(True)
  StarDesktop.terminate()
End Sub
`;

const xml = '<?xml version="1.0" encoding="UTF-8"?>';

function writeProfile(profile: string, source: string): void {
  const folder = path.join(profile, 'user', 'basic', 'Standard');
  mkdirSync(folder, { recursive: true });
  const escaped = source.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  writeFileSync(
    path.join(folder, 'Module1.xba'),
    `${xml}<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">` +
      `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped}</script:module>`,
  );
  writeFileSync(
    path.join(folder, 'script.xlb'),
    `${xml}<!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">` +
      `<library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false"><library:element library:name="Module1"/></library:library>`,
  );
  writeFileSync(
    path.join(profile, 'user', 'basic', 'script.xlc'),
    `${xml}<!DOCTYPE library:libraries PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "libraries.dtd">` +
      `<library:libraries xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"><library:library library:name="Standard" xlink:href="$(USER)/basic/Standard/script.xlb/" xlink:type="simple" library:link="false"/></library:libraries>`,
  );
}

export interface Recalculation {
  /** Milliseconds of each full recalculation, starting and loading not counted. */
  readonly milliseconds: readonly number[];
  /** The first row's expected hours and reading, to see that both sides calculate the same. */
  readonly expectedHours: number;
  readonly reading: string;
}

/** Opens the workbook in LibreOffice and recalculates every formula `runs` times. */
export function recalculate(program: string, workbook: string, runs: number): Recalculation {
  const lines = runMacro(program, workbook, (address, answer) => macro(address, answer, runs));
  return {
    milliseconds: lines.slice(0, runs).map(Number),
    expectedHours: Number(lines[runs]?.replace(',', '.')),
    reading: lines[runs + 1] ?? '',
  };
}

/**
 * Runs a macro named `Recalculate` beside the workbook and gives the lines it wrote.
 * @param source the macro, from the workbook's address and the file its answer goes to
 */
export function runMacro(
  program: string,
  workbook: string,
  source: (address: string, answer: string) => string,
): readonly string[] {
  const folder = path.dirname(workbook);
  const answer = path.join(folder, 'milliseconds.txt');
  const profile = path.join(folder, 'profile');
  const common = [`-env:UserInstallation=${pathToFileURL(profile).href}`, '--headless', '--norestore'];
  // The first start makes the profile and would overwrite our macro.
  spawnSync(program, [...common, '--terminate_after_init'], { timeout: 120_000 });
  writeProfile(profile, source(pathToFileURL(workbook).href, answer));
  const run = spawnSync(program, [...common, 'macro:///Standard.Module1.Recalculate'], {
    timeout: 1_200_000,
  });
  if (!existsSync(answer)) throw new Error(`LibreOffice gave no answer: ${run.stderr.toString()}`);
  return readFileSync(answer, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.trim());
}
