import { goBack, goTo, ribbonRequest, shownPage, START } from '../../../../src/taskpane/session/pages';

describe('the trail of pages', () => {
  const course = { name: 'course', courseId: 'F-0001' } as const;

  it('puts a deep page on top and comes back the same way', () => {
    const trail = goTo(goTo(START, { name: 'results' }), course);
    expect(shownPage(trail)).toEqual(course);
    expect(shownPage(goBack(trail))).toEqual({ name: 'results' });
    expect(shownPage(goBack(goBack(trail)))).toEqual({ name: 'start' });
  });

  it('begins anew at a destination, so that the way back never grows long', () => {
    const trail = goTo(goTo(goTo(START, { name: 'results' }), course), { name: 'check' });
    expect(trail).toEqual([{ name: 'start' }, { name: 'check' }]);
  });

  it('opens a form for one course on top of that course', () => {
    const trail = goTo(goTo(START, course), { name: 'register', courseId: 'F-0001' });
    expect(shownPage(goBack(trail))).toEqual(course);
  });

  it('stays on Start when there is nowhere to go back to', () => {
    expect(goBack(START)).toEqual(START);
  });
});

describe('what a ribbon button asks for', () => {
  it('is read from the address, among what Office puts there itself', () => {
    expect(ribbonRequest('?side=kontrol&_host_Info=Excel$Web$16')).toEqual({
      firstPage: 'check',
      refreshFirst: false,
    });
    expect(ribbonRequest('?side=opdater')).toEqual({ firstPage: 'results', refreshFirst: true });
    expect(ribbonRequest('')).toEqual({ firstPage: 'start', refreshFirst: false });
  });
});
