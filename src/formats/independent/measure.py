"""Measures a network with networkx and says what it found, as JSON.

Reads {"ids": [...], "links": [[a, b], ...]} from its input; links are between indexes of ids.
"""

import json
import sys

import networkx

network = json.load(sys.stdin)
graph = networkx.Graph()
graph.add_nodes_from(range(len(network["ids"])))
graph.add_edges_from(network["links"])
# Power iteration without scipy, which may not be there.
pagerank = getattr(networkx.algorithms.link_analysis.pagerank_alg, "_pagerank_python", None)
pagerank = pagerank or networkx.algorithms.link_analysis.pagerank_alg.pagerank_python
found = {
    "degree": dict(graph.degree()),
    "betweenness": networkx.betweenness_centrality(graph),
    "closeness": networkx.closeness_centrality(graph),
    "pagerank": pagerank(graph, tol=1e-12, max_iter=1000),
}
values = {name: [of[node] for node in range(len(network["ids"]))] for name, of in found.items()}
json.dump(values, sys.stdout)
