-- 奖金不予发放: the title stays, but its bearer was barred in another campaign before the award was paid (N58, N77)
alter table honour add column withheld_because varchar(500);
alter table honour add column withheld_by varchar(64);
