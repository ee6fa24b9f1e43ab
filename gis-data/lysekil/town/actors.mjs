/** Organisations, never persons. Contact addresses lie under names that are reserved for examples. */
// prettier-ignore
export const actors = [
  ['kommun', 'Lysekils kommun', 'municipality', 'kontaktcenter@lysekil.example.org'],
  ['ks', 'Kommunstyrelseförvaltningen', 'municipality', 'kommunstyrelsen@lysekil.example.org'],
  ['sbf', 'Samhällsbyggnadsförvaltningen', 'municipality', 'samhallsbyggnad@lysekil.example.org'],
  ['uf', 'Utbildningsförvaltningen', 'municipality', 'utbildning@lysekil.example.org'],
  ['sf', 'Socialförvaltningen', 'municipality', 'social@lysekil.example.org'],
  ['leva', 'LEVA i Lysekil AB', 'company', 'gatubelysning@leva.example.org'],
  ['lbab', 'LysekilsBostäder AB', 'company', 'felanmalan@lbab.example.org'],
  ['hamn', 'Hamnförvaltningen (demo)', 'municipality', 'hamnen@lysekil.example.org'],
  ['polis', 'Polismyndigheten, lokalpolisområde västra Fyrbodal', 'police', 'fyrbodal@polisen.invalid'],
  ['wallins', 'Wallins Bevakningstjänst i Väst AB', 'guard', 'ledning@wallins.invalid'],
  ['raddning', 'Räddningstjänsten', 'rescue', 'raddning@lysekil.example.org'],
  ['trafikverket', 'Trafikverket', 'state', 'vast@trafikverket.invalid'],
  ['vagforening', 'Pinneviks vägförening (påhittad)', 'association', 'styrelsen@pinnevik.invalid'],
  ['koloni', 'Koloniföreningen Solbacken (påhittad)', 'association', 'styrelsen@solbacken.invalid'],
  ['forsamlingen', 'Församlingen (demo)', 'association', 'expedition@forsamlingen.invalid'],
  ['fastighet', 'Fastighetsägare i centrum (demo)', 'property_owner', 'centrum@fastighet.invalid'],
].map(([key, name, kind, contact]) => ({ key, name, kind, contact }))

export const actorName = (key) => actors.find((a) => a.key === key)?.name;
