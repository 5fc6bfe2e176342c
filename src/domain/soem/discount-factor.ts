/**
 * Value today of one krone in a later year: 1 / (1 + r)^(year − base year); above 1 before the base year. Multiplied out
 * year by year, so that every browser and Node give the same last digit. That results are discounted is documented (VIVE
 * and Incentive 2018); rate and base year are not, so both are settings.
 * @param rate real rate a year, 0.035 = 3.5 %; above −1
 */
export function discountFactor(rate: number, baseYear: number, year: number): number {
  const growth = 1 + rate;
  const years = Math.abs(year - baseYear);
  let power = 1;
  for (let count = 0; count < years; count += 1) power *= growth;
  return year < baseYear ? power : 1 / power;
}
