// Comes before everything that reads with zod: it would try whether code may be made from text, which the page's
// content-security policy forbids and the browser then reports.
import { config } from 'zod';

config({ jitless: true });
