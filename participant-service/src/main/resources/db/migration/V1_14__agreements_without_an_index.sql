-- What is in force is asked for with every write, by a query whose plan is kept and which needs no index: a suite has some dozens.
drop index agreement_by_party;
