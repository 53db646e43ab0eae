import Plot

/// Figures: the drawing, its caption, its numbers.
extension PageWriter {
  mutating func write(_ figure: Figure) {
    figures += 1
    let name = "Figure \(figures)"
    let id = "figure-\(figures)"
    markup.open("figure", ["id": id])
    markup.draw(figure, named: "\(name): \(figure.subject)", id)
    markup.element("figcaption") { caption in
      caption.element("p") {
        $0.element("b", text: name + ".")
        $0.write(" " + figure.caption)
      }
      caption.element("details", ["class": "numbers"]) {
        $0.element("summary", text: name + " in numbers")
        $0.write(figure.table())
      }
    }
    markup.close("figure")
  }
}

extension Figure {
  /// What is drawn over what: `u and I over t`.
  fileprivate var subject: String {
    let things = panels.map { $0.raster == nil ? $0.vertical.label : "spikes" }
    return things.joined(separator: " and ") + " over " + horizontal.label
  }
}

extension Markup {
  fileprivate mutating func write(_ table: FigureTable) {
    element("table") { markup in
      markup.element("thead") {
        $0.element("tr") { row in
          for cell in table.header {
            row.element("th", ["scope": "col"], text: cell)
          }
        }
      }
      markup.element("tbody") { body in
        for cells in table.rows { body.element("tr") { $0.write(row: cells) } }
      }
    }
    guard !table.remarks.isEmpty else { return }
    element("ul") { list in
      for remark in table.remarks { list.element("li", text: remark) }
    }
  }

  /// The first cell names the row.
  private mutating func write(row cells: [String]) {
    for (place, cell) in cells.enumerated() {
      if place == 0 {
        element("th", ["scope": "row"], text: cell)
      } else {
        element("td", text: cell)
      }
    }
  }
}
