-- Whoever has just said or answered thousands of things tells the planner of them: until then it believes that the
-- organisation has a handful, and may read them all for each.
grant maintain on dialogue_contribution, dialogue_answered to radslag_app;
