import { askedExample, EXAMPLES } from '../../../../../host/page/files/example-book';

describe('askedExample', () => {
  it('opens the example that the address names', () => {
    expect(askedExample('?frame&eksempel=soem-randers')).toBe('soem-randers');
  });

  it.each(['', '?frame', '?eksempel=', '?eksempel=../../etc/passwd', '?eksempel=toString'])(
    'opens dobbelt bundlinje for %p',
    (search) => {
      expect(askedExample(search)).toBe('dobbelt-bundlinje');
    },
  );

  it('offers every example of the three', () => {
    expect(EXAMPLES).toEqual(['dobbelt-bundlinje', 'soem-randers', 'soem-tidsprofil']);
  });
});
