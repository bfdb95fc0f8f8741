import assert from 'node:assert/strict';
import { screenshot, window } from './window';

suite('Views', () => {
  test('the activity bar holds Marsad', async () => {
    const icon = window().locator('.activitybar .action-item a[aria-label*="Marsad"]').first();
    await icon.waitFor();
    await icon.click();
    await screenshot('events');
    assert.ok(true);
  });
});
