/** The hosts that Stimmen may read from the moment it is installed; every other site is asked for. */
export const OWN_HOSTS: readonly string[] = ['*://*.derstandard.at/*', '*://*.derstandard.de/*'];
