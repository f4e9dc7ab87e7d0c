-- As in the register: the bounds of a leader or surveyor are asked of a function, whose price the planner does not add to
-- every look-up.
alter policy group_bound on review.classification
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
alter policy group_bound on review.recognised_status
    using ((select not account.is_group_bound()) or household_id in (select registry.households_in_groups()));
