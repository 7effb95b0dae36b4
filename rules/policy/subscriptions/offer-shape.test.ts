import { expect, test } from 'vitest';
import { azureOfferOf, isOtherPublisher, licenseOfferOf } from './offer-shape.ts';

const guid = '195416C1-3447-423A-B37B-EE59A99A19C4';
const key = 'CFQ7TTC0LH18:0001';

test.each([
  [guid, 'legacy'],
  [guid.toLowerCase(), 'legacy'],
  [`{${guid}}`, 'legacy'],
  [` ${guid} `, 'legacy'],
  [`${guid}1`, undefined],
  [guid.replaceAll('-', ''), undefined],
  [key, 'new-commerce'],
  [key.toLowerCase(), 'new-commerce'],
  [`${key}:CFQ7TTC0K971`, 'new-commerce'],
  [`${key}:CFQ7`, undefined],
  ['CFQ7TTC0LH18', 'new-commerce'],
  ['CFQ7TTC0LH18:1', 'new-commerce'],
  ['CFQ7TTC0LH18:00012', undefined],
  ['Microsoft 365 E3', undefined],
  ['', undefined],
  [undefined, undefined],
])('the offer %s of a license is %s', (offer, found) => {
  expect(licenseOfferOf({ offer })).toBe(found);
});

test.each(['DG7GMGF0FKZV:0003:DG7GMGF0DQLM', 'DZH318Z0BPS6:0001', 'DZH318Z0INVT:0002'])(
  'software, Azure and marketplace SaaS are not taken for new commerce: %s',
  (offer) => {
    expect(licenseOfferOf({ offer })).toBeUndefined();
  },
);

test.each([
  ['Contoso', true],
  ['Microsoftware Ltd', true],
  ['Microsoft', false],
  ['MICROSOFT CORPORATION', false],
  ['microsoft (Ireland)', false],
  ['Red Hat', true],
  ['SAP', true],
  ['3CX', true],
  ['Čtyři s.r.o.', true],
  ['サイボウズ', true],
  ['NoneSuch Software', true],
  ['Azureva', true],
  ['Microsoft365', false],
  ['MicrosoftOnline', false],
  ['MİCROSOFT CORPORATION', false],
  ['© Microsoft', false],
  ['MSFT', false],
  ['MS', false],
  ['Azure', false],
  ['マイクロソフト', false],
  ['微软', false],
  ['Майкрософт', false],
  ['—', false],
  ['0', false],
  ['#N/A', false],
  ['n/a', false],
  ['(none)', false],
  ['Not available', false],
  ['Loading…', false],
  ['Loading...', false],
  ['Sample Softw…', false],
  ['Edit', false],
  ['  ', false],
  ['', false],
  [undefined, false],
])('the publisher %s is another one than Microsoft: %s', (publisher, other) => {
  expect(isOtherPublisher(publisher)).toBe(other);
  expect(licenseOfferOf({ publisher })).toBe(other ? 'software' : undefined);
  // A publisher and an offer that contradict each other leave it open.
  expect(licenseOfferOf({ offer: guid, publisher })).toBe(other ? undefined : 'legacy');
  expect(licenseOfferOf({ offer: key, publisher })).toBe(other ? undefined : 'new-commerce');
});

test.each([
  ['MS-AZR-0145P', 'azure-legacy'],
  ['ms-azr-0145p', 'azure-legacy'],
  ['MS-AZR-0145P-2', undefined],
  ['DZH318Z0BPS6:0001', 'azure-plan'],
  ['dzh318z0bps6:0001', 'azure-plan'],
  ['Azure plan', 'azure-plan'],
  ['Microsoft Azure Plan', 'azure-plan'],
  ['Azure plan for students', undefined],
  ['DZH318Z0BPS7:0001', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s is the Azure offer %s', (text, found) => {
  expect(azureOfferOf(text)).toBe(found);
});
