/**
 * The public interface to languages: catalogues of messages, and numbers, money and days written and read as people do.
 */
export { catalogue, joinCatalogues, messagesIn, type Shape } from './language/catalogue.ts';
export {
  formatDate,
  formatMonth,
  formatMonthInput,
  formatPeriod,
  parseDate,
  parseMonth,
} from './language/date.ts';
export { dayInBerlin, formatInstant } from './language/instant.ts';
export { currentLanguage, currentLocale, inLocale, type Language, type Locale } from './language/locale.ts';
export { formatMoney, formatMoneyInput, parseMoney } from './language/money.ts';
export {
  formatCount,
  formatHours,
  formatNumber,
  formatPercentage,
  formatPercentageInput,
  formatQuantity,
  parseHours,
  parseNumber,
  parsePercentage,
  parseQuantity,
} from './language/number.ts';
export type { InputFault, Parsed } from './language/parsed.ts';
