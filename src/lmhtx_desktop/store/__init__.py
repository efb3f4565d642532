"""The only place that knows the database: engine, column types, unit of work, audit, backup, upgrade."""
