-- Who completes a year of age in some weeks is asked for each age by a range of birth dates (Việc hôm nay).
create index born_on on registry.person (ward_id, birth_date) where birth_precision = 'day' and death_date is null;
