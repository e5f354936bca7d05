import citizen from './citizen.json'
import shared from './shared.json'
import workbench from './workbench.json'

export default { shared, citizen, workbench }
