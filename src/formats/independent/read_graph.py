"""Reads a graph with somebody else's library and says what it found, as JSON.

Usage: read_graph.py networkx-gexf|networkx-graphml|igraph-graphml FILE
"""

import json
import math
import sys


def networkx_said(graph):
    nodes = {key: data for key, data in graph.nodes(data=True)}
    edges = [data for _, _, data in graph.edges(data=True)]
    return {"nodes": nodes, "edges": edges, "directed": graph.is_directed()}


def read_networkx_gexf(path):
    import networkx

    return networkx_said(networkx.read_gexf(path))


def read_networkx_graphml(path):
    import networkx

    return networkx_said(networkx.read_graphml(path, force_multigraph=True))


def read_igraph_graphml(path):
    import igraph

    graph = igraph.Graph.Read_GraphML(path)
    nodes = {vertex["id"]: vertex.attributes() for vertex in graph.vs}
    return {"nodes": nodes, "edges": [edge.attributes() for edge in graph.es], "directed": graph.is_directed()}


readers = {
    "networkx-gexf": read_networkx_gexf,
    "networkx-graphml": read_networkx_graphml,
    "igraph-graphml": read_igraph_graphml,
}



def without_nan(value):
    """igraph has NaN where a number is missing; JSON has none."""
    if isinstance(value, dict):
        return {key: without_nan(each) for key, each in value.items()}
    if isinstance(value, list):
        return [without_nan(each) for each in value]
    return None if isinstance(value, float) and math.isnan(value) else value


json.dump(without_nan(readers[sys.argv[1]](sys.argv[2])), sys.stdout, default=str)
