/**
 * The plans of the invented town and what is to be done under them. Costs, dates and decisions are made up.
 */
// prettier-ignore
export const PLANS = [
  ['norra-kronbergsgatan', {
    name: 'Norra Kronbergsgatan med omgivning', status: 'running', owner: 'sbf', comparison: 'gamlestan',
    problem: 'Klotter och skadegörelse kommer igen, gångstråket mot Kronbergsvallen är mörkt och buskar skymmer. Boende väljer andra vägar efter mörkrets inbrott (påhittat exempel).',
    purpose: 'Att gatan och stråken omkring den ska vara ljusa, överblickbara och använda även kvällstid.',
    decided_by: 'Kommunstyrelsen (påhittat beslut)', decided_on: '2026-03-10', budget_sek: 1250000, follow_up_on: '2027-04-15',
  }],
  ['stadsparken', {
    name: 'Stadsparken', status: 'proposed', owner: 'sbf', comparison: 'kyrkberget',
    problem: 'Stök vid bänkarna på helger, östra halvan av Stadsparksgången saknar belysning (påhittat exempel).',
    purpose: 'Fler som vill vara i parken, fler tider på dygnet.',
    budget_sek: 480000, follow_up_on: '2027-10-01',
  }],
]

/** Plan, key, place (a lamp's number, or a step on the drawing board), facts. */
// prettier-ignore
export const MEASURES = [
  ['norra-kronbergsgatan', 'led', 'NK-014', { title: 'Byt natriumlampor mot LED på Norra Kronbergsgatan', kind: 'lighting', aspect: 'lighting', responsible: 'leva', status: 'done', start_on: '2026-04-20', due_on: '2026-06-15', done_on: '2026-06-08', cost_sek: 410000, funding: 'Investeringsbudget gatubelysning', expected_effect: 'Medelvärdet når klassens krav, ansikten kan kännas igen.', follow_up_on: '2027-04-15', result: 'Klart före tid; en armatur i retur till leverantören.' }],
  ['norra-kronbergsgatan', 'strak', '520,182', { title: 'Belys gångstråket mot Kronbergsvallen', kind: 'lighting', aspect: 'lighting', responsible: 'leva', status: 'ongoing', start_on: '2026-09-01', due_on: '2027-02-15', cost_sek: 320000, funding: 'Investeringsbudget gatubelysning', expected_effect: 'Inget mörkt stråk mellan bostäderna och vallen.' }],
  ['norra-kronbergsgatan', 'buskar', '300,188', { title: 'Gallra buskar och kvista upp träd', kind: 'vegetation', aspect: 'social_control', responsible: 'sbf', status: 'done', start_on: '2026-03-16', due_on: '2026-04-30', done_on: '2026-04-22', cost_sek: 65000, funding: 'Drift park', expected_effect: 'Fri sikt längs gatan, från fönster till trottoar.' }],
  ['norra-kronbergsgatan', 'bankar', '160,168', { title: 'Nya bänkar och papperskorgar i sittgrupp', kind: 'furniture', aspect: 'design', responsible: 'sbf', status: 'done', start_on: '2026-05-04', due_on: '2026-06-30', done_on: '2026-07-02', cost_sek: 90000, funding: 'Drift park', expected_effect: 'En plats att stanna på, som flera åldrar använder.' }],
  ['norra-kronbergsgatan', 'sanering', '434,182', { title: 'Sanera klotter inom ett dygn på hela sträckan', kind: 'cleaning', aspect: 'management', responsible: 'lbab', status: 'ongoing', start_on: '2026-03-16', due_on: '2027-03-31', cost_sek: 120000, funding: 'LysekilsBostäder', expected_effect: 'Klotter som försvinner fort lockar inte mer.' }],
  ['norra-kronbergsgatan', 'vardar', '560,150', { title: 'Trygghetsvärdar torsdag till lördag', kind: 'presence', aspect: 'social_control', responsible: 'lbab', status: 'ongoing', start_on: '2026-05-01', due_on: '2027-04-30', cost_sek: 180000, funding: 'LysekilsBostäder', expected_effect: 'Fler vuxna ute på kvällen.' }],
  ['norra-kronbergsgatan', 'kvartersfest', '40,138', { title: 'Kvartersfest med föreningarna', kind: 'activity', aspect: 'mixed_people', responsible: 'uf', status: 'decided', start_on: '2027-05-01', due_on: '2027-05-31', cost_sek: 25000, funding: 'Föreningsbidrag', expected_effect: 'Grannar som känner varandra.' }],
  ['norra-kronbergsgatan', 'skylt', '-90,118', { title: 'Skyltar som visar vägen till vallen och centrum', kind: 'access', aspect: 'legibility', responsible: 'sbf', status: 'proposed', due_on: '2027-06-30', cost_sek: 35000, expected_effect: 'Även den som är ny hittar den ljusa vägen.' }],
  ['norra-kronbergsgatan', 'mur', '620,122', { title: 'Mur runt återvinningsplatsen', kind: 'other', aspect: 'design', responsible: 'sbf', status: 'dropped', cost_sek: 150000, result: 'Skulle skymma sikten; platsen flyttas i stället.' }],
  ['stadsparken', 'parkljus', '540,-70', { title: 'Lyktor längs östra Stadsparksgången', kind: 'lighting', scenario: 'Stadsparksgången', aspect: 'lighting', responsible: 'leva', status: 'proposed', due_on: '2027-09-30', cost_sek: 360000, funding: 'Söks hos Boverket (påhittat)', expected_effect: 'Hela gången når klass P4.' }],
  ['stadsparken', 'scen', undefined, { title: 'Liten scen som föreningar får låna', kind: 'activity', aspect: 'mixed_uses', responsible: 'uf', status: 'proposed', due_on: '2027-06-15', cost_sek: 95000, expected_effect: 'Fler ärenden till parken på kvällen.' }],
  ['stadsparken', 'sikt', undefined, { title: 'Såga ner slånbuskagen vid dammen', kind: 'sight_lines', aspect: 'social_control', responsible: 'sbf', status: 'decided', start_on: '2027-01-15', due_on: '2027-03-15', cost_sek: 25000, funding: 'Drift park', expected_effect: 'Överblick från alla ingångar.' }],
]

const PERIOD = { period: '2021–2022', valid_from: '2021-04-01', valid_to: '2022-12-31' };

/** Area, what was promised, who answers for it, how it went (invented), plan, areas and measures by name. */
// prettier-ignore
const KEPT = [
  ['organisation', 'Samordning av resurser enligt EST: styrgrupp, operativ grupp varje måndag, strategisk grupp', 'ks', 'kept', 'Grupperna möts enligt plan; veckobilden görs varje måndag.'],
  ['places', 'Åtgärder i den fysiska miljön runt Norra Kronbergsgatan', 'sbf', 'partly_kept', 'Plan framtagen; genomförandet fortsätter efter perioden.', 'norra-kronbergsgatan'],
  ['places', 'Införa och utbilda i BoTryggt2030', 'sbf', 'kept', 'Två utbildningsdagar hållna, handboken används i planarbetet.'],
  ['places', 'Kamerabevakning runt Färgaregatan/Södra Kronbergsgatan under begränsad tid', 'ks', 'kept', 'Området bevakades under beslutad tid; underlaget finns i kameraregistret.', undefined, ['Färgaregatan/Södra Kronbergsgatan']],
  ['places', 'Gemensam rutin för skadegörelse och klotter', 'ks', 'kept', 'Rutinen gäller för kommun, LysekilsBostäder och polis.'],
  ['places', 'Fältteam efter aktuell lägesbild', 'sf', 'kept', 'Fältteamet styrs av veckobilden.'],
  ['places', 'Ordningsvakter i LOV3-områdena efter aktuell lägesbild', 'ks', 'kept', 'Vakter fredag och lördag samt vid behov.', undefined, ['Norra hamnen (äldre LOV3-område)', 'Kungstorget, Södra hamnen och Stadsparken', 'Havsbadsparken']],
  ['places', 'Hamnvärdar i småbåtshamnarna', 'hamn', 'kept', 'Värdar juni till augusti.', undefined, ['Norra hamnens småbåtshamn', 'Havsbadets småbåtshamn']],
  ['places', 'Trygghetsvärdar i LysekilsBostäders områden', 'lbab', 'kept', 'Värdar på kvällar i två områden.', undefined, ['LBAB Valbodalen', 'Trygghetsvärdar torsdag till lördag']],
  ['places', 'Polisnärvaro efter aktuell lägesbild', 'polis', 'kept', 'Närvaron planeras efter veckobilden.'],
  ['places', 'Reviderade ordningsföreskrifter: fyrverkerier i kommunen, fiskeförbud i Norra hamnen', 'ks', 'kept', 'Nya föreskrifter gäller.', undefined, ['Fyrverkerier i centrala Lysekil', 'Fiskeförbud i Norra hamnen']],
  ['youth', 'Människan Bakom Uniformen (MBU)', 'raddning', 'kept', 'Två omgångar genomförda.'],
  ['youth', 'Projekt för motorburen ungdom', 'uf', 'partly_kept', 'Startat sent på grund av pandemin.'],
  ['youth', 'Medborgardialog', 'ks', 'kept', 'Tre dialoger hållna.'],
  ['youth', 'Ferieanställning för unga', 'uf', 'kept', 'Alla som sökte fick plats.'],
  ['youth', 'Sommarlovsaktiviteter', 'uf', 'kept', 'Program båda somrarna.'],
  ['youth', 'Riktat stöd till föreningar', 'uf', 'kept', 'Bidrag till fyra föreningar.'],
  ['youth', 'Föräldrautbildningen Förälder i Sverige', 'sf', 'kept', 'En kurs per termin.'],
  ['youth', 'Digital orosanmälan, systematiserad till fler aktörer', 'sf', 'partly_kept', 'Tjänsten finns; alla aktörer är inte anslutna.'],
  ['youth', 'Trygghetsdialog med det lokala näringslivet', 'ks', 'kept', 'Två möten om året.'],
  ['crime', 'Gemensam myndighetstillsyn', 'ks', 'kept', 'Fyra tillsyner genomförda.'],
  ['crime', 'Åtgärder mot brottsaktiva personer', 'polis', 'kept', 'Redovisas av polisen.'],
  ['crime', 'Narkotikaåtgärder efter lokal lägesbild', 'polis', 'kept', 'Redovisas av polisen.'],
  ['crime', 'Kunskap i kommunen om välfärdsbrott', 'ks', 'kept', 'Utbildning för chefer och handläggare.'],
  ['communication', 'Aktiv kommunikation efter gemensam nyhetsplan', 'ks', 'kept', 'Nyheter varje månad.'],
  ['mapping', 'Belysningsstrategi', 'sbf', 'partly_kept', 'Inventering klar, strategin antas senare.', undefined, ['Byt natriumlampor mot LED på Norra Kronbergsgatan']],
  ['mapping', 'Trygghetsmätning 2022', 'ks', 'kept', 'Genomförd och redovisad.'],
]

export const PROMISES = KEPT.map(([focus_area, title, responsible, status, follow_up, plan, zones]) => ({
  ...PERIOD, focus_area, title, responsible, status, plan, zones, follow_up: `${follow_up} (Påhittad uppföljning.)`,
}))
