import { playTenSteps } from './ten-steps.ts';

playTenSteps({ javaScript: false });
