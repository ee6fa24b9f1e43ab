import * as L from 'leaflet';

/**
 * A picture from elsewhere below the map: XYZ, or WMTS with the address of its tiles
 * ({TileMatrix}, {TileRow}, {TileCol} in the WebMercatorQuad matrix set).
 * @param {import('../api/types.js').Background} background @returns {L.TileLayer}
 */
export function backgroundLayer({ type, url, maxZoom }) {
  const address =
    type === 'wmts'
      ? url.replace('{TileMatrix}', '{z}').replace('{TileRow}', '{y}').replace('{TileCol}', '{x}')
      : url;
  return L.tileLayer(address, { maxNativeZoom: maxZoom, maxZoom: 22, className: 'map-raster' });
}
