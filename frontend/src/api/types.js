/**
 * Shapes of the HTTP contract, for the type checker only.
 *
 * @typedef {{sv: string, en: string}} Bilingual
 * @typedef {'text'|'number'|'choice'|'date'|'time'|'boolean'|'reference'|'list'|'attachment'} FieldKind
 *
 * @typedef {object} Field
 * @property {string} name
 * @property {Bilingual} title
 * @property {Bilingual|null} [help]
 * @property {FieldKind} kind
 * @property {boolean} required
 * @property {Bilingual|null} [section]
 * @property {boolean} [common] shared by every layer (validity, visibility, provenance)
 * @property {number} [maxLength]
 * @property {string} [unit]
 * @property {number} [min]
 * @property {number} [max]
 * @property {number} [decimals]
 * @property {boolean} [whole] of a number that counts things
 * @property {number} [usualMin]
 * @property {number} [usualMax]
 * @property {{value: string, title: Bilingual}[]} [options]
 * @property {string} [layer] the layer that a reference points to
 * @property {string[]} [accepts] media types of an attachment
 *
 * @typedef {'Point'|'LineString'|'Polygon'|'None'} GeometryKind
 *
 * @typedef {object} Layer
 * @property {string} name
 * @property {Bilingual} title
 * @property {Bilingual} singular
 * @property {GeometryKind} geometry
 * @property {number} count
 * @property {number} generation rises with every change of the layer
 * @property {boolean} editable
 * @property {string} defaultVisibility
 * @property {string} labelField
 * @property {Field[]} fields
 *
 * @typedef {number[]} Position longitude, latitude (CRS84, degrees)
 * @typedef {{type: 'Point', coordinates: Position}} Point
 * @typedef {{type: 'LineString', coordinates: Position[]}} LineString
 * @typedef {{type: 'Polygon', coordinates: Position[][]}} Polygon
 * @typedef {Point|LineString|Polygon} Geometry
 * @typedef {Record<string, unknown>} Values
 * @typedef {{at: string, by: string}} Stamp
 *
 * @typedef {object} Feature
 * @property {string} id
 * @property {string} layer
 * @property {number} version
 * @property {Geometry|null} geometry
 * @property {Values} properties
 * @property {Stamp} [created]
 * @property {Stamp} [modified]
 *
 * @typedef {object} Edit
 * @property {'create'|'replace'|'patch'|'delete'|'restore'} op
 * @property {string} layer
 * @property {string} id
 * @property {number} [version]
 * @property {number} [toVersion]
 * @property {Geometry|null} [geometry]
 * @property {Values} [values]
 *
 * @typedef {object} Problem
 * @property {'error'|'warning'} severity
 * @property {string} code
 * @property {string} [layer]
 * @property {string|null} [feature]
 * @property {string|null} [field]
 * @property {number|null} [edit]
 * @property {string} sv
 * @property {string} en
 *
 * @typedef {object} Conflict
 * @property {number} edit
 * @property {string} layer
 * @property {string} feature
 * @property {'changed'|'deleted'} kind
 * @property {number} yourVersion
 * @property {number} currentVersion
 * @property {string} changedBy
 * @property {string} changedAt
 * @property {string[]} changedFields
 * @property {Feature|null} current
 *
 * @typedef {{layer: string, id: string, version: number, deleted: boolean}} SavedFeature
 * @typedef {{changeSet: string, features: SavedFeature[], warnings: Problem[], scenario?: string|null}} Saved
 * scenario: the one it was saved in, added here; none: the register
 *
 * @typedef {object} HistoryEntry
 * @property {number} version
 * @property {string} operation
 * @property {string} at
 * @property {string} by
 * @property {string} changeSet
 * @property {string|null} comment
 * @property {string[]} changedFields
 * @property {Feature} feature
 *
 * @typedef {object} SearchHit
 * @property {string} layer
 * @property {string} id
 * @property {string} title
 * @property {Bilingual} subtitle
 * @property {number[]} center
 * @property {number[]} bounds west, south, east, north
 *
 * @typedef {{id: string, title: Bilingual, type: 'xyz'|'wmts', url: string, attribution: string, maxZoom: number}} Background
 * @typedef {{home: {bounds: number[]}, illustrative: boolean, backgrounds: Background[], version: string}} MapSettings
 *
 * @typedef {'viewer'|'field'|'planner'|'admin'} Role
 * @typedef {{name: string, displayName: string, role: Role}} User
 * @typedef {{user: User|null, demoLogins: {name: string, password: string, role: Role}[], language: string, expired: boolean}} Session expired: the user must log in again
 *
 * @typedef {object} ImportState
 * @property {string} id
 * @property {'reading'|'preview'|'committing'|'done'|'failed'|'cancelled'} status
 * @property {number} progress 0 to 1
 * @property {Bilingual} [message]
 * @property {string[]} [files]
 * @property {{layer: string, create: number, update: number, skip: number}[]} [counts]
 * @property {{error: number, warning: number}} [issues]
 * @property {Problem|null} [error]
 */
export {};
