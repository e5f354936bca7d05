/** The registers an operator looks things up in, and the fields each shows; the first leads. */
export const REGISTERS: Record<string, readonly string[]> = {
  people: ['name', 'login', 'phone', 'realNameLevel', 'offices', 'state'],
  offices: ['personName', 'officeLabel', 'courtName', 'unitName', 'scope', 'since', 'until'],
  roles: ['label', 'office', 'acts'],
  courts: ['name', 'code', 'level', 'district', 'units'],
  checklists: ['cause', 'label', 'required', 'help'],
  templates: ['title', 'kind', 'version', 'updatedAt'],
  parameters: ['label', 'name', 'value', 'source', 'verified', 'updatedAt'],
  'sign-in-log': ['login', 'name', 'outcome', 'reason', 'method', 'at', 'address'],
}
