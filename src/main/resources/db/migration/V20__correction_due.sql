-- 退回补正: the due date follows from the day it was asked on, the calendar and the windows; nobody reads a stored one
alter table correction drop column due_at;
