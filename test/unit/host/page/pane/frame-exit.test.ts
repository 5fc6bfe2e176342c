import { frameExit } from '../../../../../host/page/pane/frame-exit';

const notice = (action: number) =>
  JSON.stringify({ _actionName: 'ContextActivationManager_notifyHost', _data: ['control-1', action] });

test.each([
  [13, 1],
  [14, -1],
  [5, 1],
  [6, -1],
])('action %p of the library moves the focus by %p', (action, direction) => {
  expect(frameExit(notice(action))).toBe(direction);
});

test('other notices, other messages and no messages move nothing', () => {
  expect(frameExit(notice(0))).toBeUndefined();
  expect(frameExit('{"_actionName":"executeMethod"}')).toBeUndefined();
  expect(frameExit('not json')).toBeUndefined();
  expect(frameExit({})).toBeUndefined();
});
