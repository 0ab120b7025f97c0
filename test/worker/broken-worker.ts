// A worker entry that dies before it is ready.

throw new Error('cannot start')
