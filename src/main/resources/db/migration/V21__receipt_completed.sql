-- 材料接收: what the centre returned for correction may be complete later than it was first delivered (AMB-2)
alter table material_receipt add column paper_completed_on date;
