-- who called up a reserve may have answered for a notice that ends after the window
alter table standing add column called_up_beyond_window boolean default false not null;
