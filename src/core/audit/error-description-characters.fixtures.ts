import type { Fixtures } from '../../testing/fixtures.ts';

const challenge = (text: string) => ({
  'WWW-Authenticate': `Bearer error="invalid_token", error_description="${text}"`,
});

export const fixtures: Fixtures = {
  fires: [
    { name: 'letters beyond ASCII', status: 401, answer: challenge('Le jeton est expiré') },
    { name: 'escaped quotes', status: 401, answer: challenge('scope \\"mail\\" is missing') },
  ],
  near: [{ name: 'apostrophes', status: 401, answer: challenge("The token's life is over") }],
  silent: [{ name: 'none', status: 401, answer: { 'WWW-Authenticate': 'Bearer' } }],
};
