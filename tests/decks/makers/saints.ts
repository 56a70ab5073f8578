export const POETS = [
  {
    name: 'Hari the potter', sanskritName: 'हरिदासः', era: 'long ago',
    bio: 'A potter who sang at his wheel.',
    keyMessage: 'Clay and king are one.',
    famousLine: { sanskritOrVernacular: 'माटी कहे कुम्हार से', translation: 'The clay says to the potter, you will be clay as well' }
  },
  {
    name: 'Mira of the river', sanskritName: 'मीरादेवी', era: 'later',
    bio: 'She sang on the bank of a river.',
    keyMessage: 'Rivers reach the sea.',
    famousLine: { sanskritOrVernacular: 'नदिया चली सागर की ओर', translation: 'The river went on its way toward the wide sea' }
  },
  {
    name: 'Deva the weaver', sanskritName: 'देवदासः', era: 'last of all',
    bio: 'He wove and sang.',
    keyMessage: 'One thread holds the cloth.',
    famousLine: { sanskritOrVernacular: 'एक सूत में सब बंधे', translation: 'All things are bound on one and the same thread' }
  },
];
