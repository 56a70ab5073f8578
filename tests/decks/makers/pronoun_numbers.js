export const PRONOUNS = [
  { person: '3rd', en: 'she', sg: { dev: 'सा', iast: 'sā' }, du: { dev: 'ते', iast: 'te' }, pl: { dev: 'ताः', iast: 'tāḥ' } },
  { person: '2nd', en: 'you', sg: { dev: 'त्वम्', iast: 'tvam' }, du: { dev: 'युवाम्', iast: 'yuvām' }, pl: { dev: 'यूयम्', iast: 'yūyam' } },
  { person: '1st', en: 'I', sg: { dev: 'अहम्', iast: 'aham' }, du: { dev: 'आवाम्', iast: 'āvām' }, pl: { dev: 'वयम्', iast: 'vayam' } },
];
