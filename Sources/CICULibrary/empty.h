// Link flags alone: no <unicode/…> header may reach the importer of Swift.
