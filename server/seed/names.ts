/** Who lives in the town, by career. `f` and `m` say which form of a title they use. All invented. */
export const names: Record<string, string> = {
  'data-en': `f Anneke Dierksen, m Youssef El-Khatib, f Paulina Wójcik, m Tim Brockmann, f Chiamaka Okonkwo, m Henrik Sørensen,
    f Leonie Vogt, m Farid Rahimi, m Jan-Niklas Möllenhoff, f Mai Linh Nguyen, m Dmytro Kovalenko, f Carla Benedetti, m Rohan Deshpande,
    f Svenja Lorenzen, m Malte Friedrichsen, f Zeynep Arslan, m Bartosz Lewandowski, f Nadia Haddad, m Ole Claussen, f Ximena Ibarra Robles,
    m سامي الحسن, f Maximiliane Freifrau von Hohenstein-Wartenberg, m Kofi Boateng, f Ilse de Vries`,
  'data-gb': `f Eleanor Whitcombe, m Tariq Mahmood, f Bronwen Pritchard, m Callum Fraser, f Adaeze Nwosu, m Jasper Lindqvist, f Hannah Osborne, m Wei Zhang`,
  'data-es': `f Marta Iglesias Vega, m Iker Zubizarreta, f Noa Ferrer Puig, m Álvaro Benítez`,
  software: `m Lukas Reinhardt, f Kateryna Bondar, m Anton Peschke, f Jule Sommerfeld, m Mehmet Öztürk, f Franziska Mühlbauer, m Piotr Nowak`,
  'software-gb': `m Rhys Morgan, f Fatima Begum, m Aidan O’Sullivan, f Grace Thornbury, m Deepak Iyer`,
  'nurse-de': `f Monika Stelter, m Oleksandr Shevchenko, f Jasmin Aydın, f Rosalie Fuchsberger, m Björn Hagemann, f Edona Krasniqi, f Maria Theresia Obermüller-Kaltenbrunner`,
  'care-es': `f Pilar Montoya, f Yolanda Quispe Mamani, m Rubén Salvatierra, f Carmen Lozano, m Ismael Cortés`,
  'electric-de': `m Sören Thiessen, m Ahmad Nouri, f Wiebke Janssen, m Uwe Grabowski, m Leon Kastner`,
  'electric-gb': `m Gareth Llewellyn, m Ryan Doherty, f Kelly Ashworth, m Marcin Dudek, m Stuart MacLeod`,
  'electric-fr': `m Julien Castaing, m Karim Bouzid, f Aurélie Meyer, m Sébastien Roche, f Camille Dufresne`,
  joinery: `m Konrad Zeidler, f Ronja Winkelmann, m Emil Hartwig, f Thea Pohlmann`,
  'logistics-de': `m Dragan Petrović, f Heike Schmitz, m Ibrahim Touré, m Ralf Nettesheim, f Gülşen Demir, m Viktor Engelhardt, f Sandra Breuer`,
  'retail-gb': `f Imogen Clarke, m Joshua Adebayo, f Shauna Kelly, m Ben Hollis, f Parveen Akhtar, m Lewis Turnbull`,
  'education-de': `f Swantje Albers, m Jonathan Weiß, f Elif Kaplan, f Dorothea Nissen, m Amadou Diallo`,
  'council-gb': `f Judith Hepworth, f Nasreen Qureshi, m Simon Blackwood, f Maeve Donnelly, m Olu Adeleke, f Rachel Sugden`,
  'office-de': `f Kerstin Wagenknecht, m Florian Dietz, f Aleksandra Jovanović, f Petra Hollmann, m Christoph Bergfeld, f Hatice Şahin`,
  'office-fr': `f Élodie Marchand, m Thomas Lefèvre, f Aïcha Diop, m Guillaume Perrot, f Sandrine Vidal, m Rayan Haddou`,
  'food-fr': `m Loïc Le Goff, f Maëlle Tessier, m Ousmane Traoré, f Nathalie Combes`,
  'hotel-es': `f Laia Casals, m Joan Miquel Serra, f Desirée Navarro, m Hicham Benjelloun, f Beatriz Camacho, m Óscar Villalba`,
};

/** Cities where the people of a country live. */
export const homes = {
  DE: {
    en: ['Hamburg', 'Hamburg', 'Berlin', 'Kiel', 'Bremen'],
    de: ['Hannover', 'Bremen', 'Köln', 'Leipzig', 'Berlin', 'München', 'Hamburg', 'Stuttgart', 'Lübeck'],
  },
  GB: { en: ['London', 'Manchester', 'Leeds', 'Bristol', 'Birmingham', 'Bradford', 'Glasgow'] },
  FR: { fr: ['Lyon', 'Paris', 'Marseille', 'Nantes', 'Toulouse', 'Bordeaux', 'Lille'] },
  ES: { es: ['Madrid', 'Barcelona', 'Valencia', 'Sevilla', 'Málaga', 'Bilbao'] },
} as const;
