// First thing the page runs: puts the app on screen.

import { createRoot } from 'react-dom/client'

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<h1>Pestle</h1>)
