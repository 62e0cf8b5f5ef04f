import { expect, test } from 'vitest';

import { parameters } from '../../../rules/bishan-2023/index.ts';
import type { ParameterId } from '../../../rules/bishan-2023/index.ts';

const value = (id: ParameterId): number => Number(parameters[id].value);

// What awards/patents.ts and awards/products.ts rest their short cuts on. Should a later notice have other standards,
// this fails before an amount is wrong.
test.each([
  [
    'an open licence brings as much as a transfer',
    value('openLicenceStandard') === value('transferStandard'),
  ],
  [
    'a conversion brings as much as an implementation',
    value('highValueConversionStandard') === value('implementationStandard'),
  ],
  [
    'a licence with its extra brings no more than a transfer',
    value('licenceStandard') + value('licenceExtraLimit') <= value('transferStandard'),
  ],
  [
    'an implementation brings no less than a transfer with an extra that moves to another patent',
    value('implementationStandard') >= value('transferStandard') + value('licenceExtraLimit'),
  ],
  [
    'an extra brings no more than a transfer does beyond a licence',
    value('licenceExtraLimit') <= value('transferStandard') - value('licenceStandard'),
  ],
  [
    'a recognition brings no less than a filing',
    value('productRecognitionStandard') >= value('productFilingStandard'),
  ],
])('%s', (_premise, holds) => {
  expect(holds).toBe(true);
});
