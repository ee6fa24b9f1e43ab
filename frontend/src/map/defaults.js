/** Layers that are drawn when nobody has chosen. */
export const DEFAULT_VISIBLE = [
  'light_point',
  'lighting_cabinet',
  'camera_zone',
  'guard_area',
  'host_area',
  'order_rule_area',
  'camera',
  'place',
  'tree',
  'street',
  'building',
  'land_cover',
];
