/** The pages on which the law can be read as this system holds it. */
export const provisionsDe = { title: 'Rechtsgrundlagen' };

export const provisionsEn = { title: 'Provisions' };
