import { readFrameRequest } from '../../../../host/transports/frame-request';

const envelope = { _messageType: 0, _actionName: 'executeMethod', _actionType: 0, _correlationId: 7 };

describe('a message of the add-in in its frame', () => {
  it('carries a batch as text, with its flags', () => {
    const _data = {
      DdaMethod: { DispatchId: 93 },
      ArrayData: ['', 'POST', 'ProcessQuery', [], '{"Actions":[]}', 0, 1],
    };
    expect(readFrameRequest(JSON.stringify({ ...envelope, _data }))).toMatchObject({
      kind: 'invoke',
      dispatchId: 93,
      batch: { text: '{"Actions":[]}', flags: 1 },
      correlation: 7,
    });
  });

  it('carries settings to save', () => {
    const _data = {
      DdaMethod: { DispatchId: 76 },
      DdaSettingsMethod: { Properties: [['valgt', '"mørk"']] },
    };
    expect(readFrameRequest(JSON.stringify({ ...envelope, _data }))?.settings).toEqual([['valgt', '"mørk"']]);
  });

  it('registers and gives up an event', () => {
    const kindOf = (_actionType: number) =>
      readFrameRequest(JSON.stringify({ ...envelope, _actionType }))?.kind;
    expect([kindOf(1), kindOf(2)]).toEqual(['register', 'unregister']);
  });

  it.each([
    ['not JSON'],
    [undefined],
    [{ _messageType: 0 }],
    [JSON.stringify({ ...envelope, _messageType: 1 })],
    ['null'],
  ])('is not taken from another script: %p', (data) => {
    expect(readFrameRequest(data)).toBeUndefined();
  });
});
