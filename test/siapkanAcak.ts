// Every property tells how many cases it tried.
import "../scripts/acak/catat.ts";
