-- The sums of KTTT-01 and KTTT-02 for one column as a person would write them by hand: one statement for the counts and figures, one by industry.
WITH latest AS (
  SELECT s.organisation_id, s.status, row_number() OVER (PARTITION BY s.organisation_id ORDER BY s.since IS NULL, s.since DESC) AS place
  FROM organisation_status s WHERE s.since IS NULL OR s.since <= :cutoff
)
SELECT o.kind, count(*), sum(l.status = 'active'), sum(o.founded_on BETWEEN :first AND :cutoff), sum(l.status NOT IN ('active', 'suspended')),
  sum(f.rating IN ('good', 'fair')), sum(f.high_tech), sum(f.value_chain AND o.sector = 'NN'), sum(f.members), sum(f.members_new), sum(f.members_female),
  sum(f.workers), sum(f.workers_new), sum(f.workers_members), avg(f.revenue), avg(f.revenue_members), avg(f.profit),
  1.0 * sum(f.income_avg * f.workers) / sum(CASE WHEN f.income_avg IS NOT NULL THEN f.workers END), sum(f.managers), sum(f.managers_mid), sum(f.managers_high),
  count(f.members), count(f.workers), count(f.revenue), count(f.managers)
FROM organisation o
LEFT JOIN latest l ON l.organisation_id = o.id AND l.place = 1
LEFT JOIN organisation_figures f ON f.organisation_id = o.id AND f.year = :year
WHERE (o.founded_on IS NULL OR o.founded_on <= :cutoff) AND (l.status IS NULL OR l.status NOT IN ('dissolved', 'terminated'))
GROUP BY o.kind;
WITH latest AS (
  SELECT s.organisation_id, s.status, row_number() OVER (PARTITION BY s.organisation_id ORDER BY s.since IS NULL, s.since DESC) AS place
  FROM organisation_status s WHERE s.since IS NULL OR s.since <= :cutoff
)
SELECT o.kind, o.sector, count(*)
FROM organisation o LEFT JOIN latest l ON l.organisation_id = o.id AND l.place = 1
WHERE (o.founded_on IS NULL OR o.founded_on <= :cutoff) AND (l.status IS NULL OR l.status NOT IN ('dissolved', 'terminated'))
  AND :first IS NOT NULL AND :year IS NOT NULL
GROUP BY o.kind, o.sector;
