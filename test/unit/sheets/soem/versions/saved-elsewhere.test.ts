import { createDirectPort } from '../../../../../host/port/direct-port';
import type { WorkbookModel } from '../../../../../host/workbook/model';
import { soemTidsprofil } from '../../../../../src/catalogue/examples/soem-tidsprofil';
import { compareVersions as comparing } from '../../../../../src/domain/soem/versions/compare-versions';
import { VERSION_TABLES } from '../../../../../src/sheets/soem/specs/table-ids';
import { factsOfVersion, readVersions } from '../../../../../src/sheets/soem/versions/read-versions';
import { frozenModel } from '../../../../fixtures/frozen-model';
import { open, openFixture, save } from '../../../host/xlsx/support/workbook-files';
import { runToEnd } from '../../../support/run-to-end';

const compareVersions = (...versions: Parameters<typeof comparing>) => runToEnd(comparing(...versions));

/** The versions of a workbook as a file, and how they differ from the calculation that was frozen. */
async function versionsIn(model: WorkbookModel) {
  const snapshot = await createDirectPort(model).snapshot({ tables: VERSION_TABLES, cells: [] });
  const { versions, faults } = readVersions(snapshot);
  return {
    faults,
    versions: versions.map((version) => {
      const facts = factsOfVersion(version);
      // The posts that stand in a new sheet are answered with 0, and the cited figures stand in the base of knowledge.
      const changes =
        facts === undefined
          ? []
          : compareVersions(soemTidsprofil, facts).changes.filter(({ input: { kind } }) =>
              ['participants', 'consequence', 'price', 'successRate'].includes(kind),
            );
      return { number: version.number, state: version.state, who: version.who, why: version.why, changes };
    }),
  };
}

const expected = {
  faults: [],
  versions: [
    { number: 1, state: 'whole', who: '=MHJ', why: 'Til mødet', changes: [] },
    { number: 2, state: 'whole', who: '=MHJ', why: '1-2 om året', changes: [] },
  ],
};

test('a workbook that LibreOffice has saved keeps its versions whole', async () => {
  expect(await versionsIn((await openFixture('versions-libreoffice.xlsx')).model)).toEqual(expected);
});

test('a workbook that we have saved and opened again keeps its versions whole', async () => {
  const { model } = await open(await save(await frozenModel(), null));
  expect(await versionsIn(model)).toEqual(expected);
});
