// What is built is built anew: a file whose source is gone must not live on in a package.
import { rmSync } from "node:fs";

rmSync(new URL("../dist", import.meta.url), { recursive: true, force: true });
