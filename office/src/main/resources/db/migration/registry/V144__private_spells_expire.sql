-- Pregnancy, imprisonment and certificates expire like the other sensitive facts of people (ADR 0128).
call registry.let_erase('registry.person_private_spell');
