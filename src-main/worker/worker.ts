// Entry of the worker thread: the real API behind the port. Not imported by anything; the host starts it as a file.

import { parentPort, workerData } from 'node:worker_threads'
import { createApi } from '../api/api.ts'
import { invariant } from '../contract/errors.ts'
import type { WorkerSetup } from './protocol.ts'
import { createRealApp } from './real-app.ts'
import { serve } from './serve.ts'

invariant(parentPort, 'worker.ts runs as a worker thread')
// startWorker in host.ts is the only one who starts this file, and it passes a WorkerSetup.
const setup = workerData as WorkerSetup
serve(parentPort, (ports) => createApi(createRealApp({ ...setup, ...ports })))
