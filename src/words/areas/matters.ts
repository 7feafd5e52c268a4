import { matters as en } from "../messages/en/matters.ts";
import { matters as it } from "../messages/it/matters.ts";
import { teachArea } from "../speech.ts";

teachArea({ en, it });
