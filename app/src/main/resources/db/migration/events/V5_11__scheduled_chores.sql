-- Chores have a table and threads of their own: however many organisations there are to look after, what has happened
-- is told at once.
create table scheduled_chores (like scheduled_tasks including all);
delete from scheduled_tasks where task_name <> 'event';
