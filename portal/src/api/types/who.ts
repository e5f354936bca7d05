/** People, their offices, and lists in pages. */

export interface Page<T> {
  items: T[]
  page: number
  size: number
  total: number
  hasMore: boolean
}

export interface OfficeHeld {
  office: string
  officeLabel: string
  court: string
  courtName: string
  unit?: string
  unitName?: string
  scope: string
}

export interface Me {
  signedIn: boolean
  demo: boolean
  id?: string
  name?: string
  offices: OfficeHeld[]
  realNameLevel?: string
  elder?: boolean
  unread: number
  mustChangePassword?: boolean
}

export interface DemoPerson {
  id: string
  name: string
  role: string
  court?: string
  hint: string
}

export interface DemoGroup {
  group: string
  people: DemoPerson[]
}
