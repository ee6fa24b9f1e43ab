/** Invented luminaires with ordinary values. key: model, light source, lm, W, W dimmed, K, CRI, price, life (h). */
const MAKER = 'Demofabriken (påhittad)';

// prettier-ignore
export const luminaireTypes = [
  ['wide', 'Gata bred LED 76 W, 7 400 lm', 'led', 7400, 76, 34, 3000, 70, 4200, 100000],
  ['main', 'Huvudgata LED 96 W, 11 500 lm', 'led', 11500, 96, 44, 4000, 70, 5400, 100000],
  ['narrow', 'Gata smal LED 38 W, 4 200 lm', 'led', 4200, 38, 17, 3000, 70, 3600, 100000],
  ['path', 'GC-väg LED 26 W, 2 900 lm', 'led', 2900, 26, 12, 3000, 70, 3300, 100000],
  ['park', 'Park LED 24 W, 2 500 lm', 'led', 2500, 24, 11, 2700, 80, 6200, 80000],
  ['bollard', 'Pollare LED 12 W, 800 lm', 'led', 800, 12, 6, 2700, 80, 4800, 60000],
  ['wall', 'Vägg LED 20 W, 1 900 lm', 'led', 1900, 20, 9, 2700, 80, 3900, 80000],
  ['span', 'Linspänd LED 45 W, 5 000 lm', 'led', 5000, 45, 20, 3000, 80, 7100, 100000],
  ['sodium70', 'Natrium 70 W, 6 000 lm', 'hps', 6000, 83, undefined, 2000, 25, 2400, 24000],
  ['sodium100', 'Natrium 100 W, 10 000 lm', 'hps', 10000, 114, undefined, 2000, 25, 2700, 28000],
  ['sodium50wall', 'Vägg natrium 50 W, 3 500 lm', 'hps', 3500, 62, undefined, 2000, 25, 2100, 24000],
  ['halide70', 'Metallhalogen 70 W, 6 200 lm', 'mh', 6200, 86, undefined, 3000, 80, 3100, 12000],
  ['mercury125', 'Kvicksilver 125 W, 5 700 lm', 'mercury', 5700, 137, undefined, 4200, 45, 1900, 12000],
].map(([key, model, source, flux, power, dimmed, cct, cri, cost, life]) => ({ key, maker: MAKER, model, source, flux, power, dimmed, cct, cri, cost, life }))
