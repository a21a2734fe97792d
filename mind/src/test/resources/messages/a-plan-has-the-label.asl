@Label +!a.
//// problems
p.asl:1:2: a plan has the label 'Label'; expected a name after @
